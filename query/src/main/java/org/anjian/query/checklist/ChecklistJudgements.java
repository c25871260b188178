package org.anjian.query.checklist;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.anjian.api.checklist.ChecklistFinding;
import org.anjian.api.checklist.ChecklistItem;
import org.anjian.api.checklist.ItemFinding;
import org.anjian.api.checklist.ItemVerdict;
import org.anjian.api.checkplace.query.PlaceCoverage;
import org.anjian.api.checkplace.view.CheckPlaceView;
import org.anjian.api.enterprisecheck.query.CheckCompletion;
import org.anjian.api.person.PersonId;
import org.anjian.api.safetymanager.PostState;
import org.anjian.api.suggestion.query.SuggestionStatistics;
import org.anjian.api.training.view.TrainingFileView;
import org.anjian.query.checkplace.CoverageCount;
import org.anjian.query.checkplace.PlaceCoverageJudgement;
import org.anjian.query.compliancesurvey.ComplianceJudgement;
import org.anjian.query.drill.DrillsHeld;
import org.anjian.query.drill.SourceDrillsHeld;
import org.anjian.query.emergencyplan.AssessmentPrecedesDraft;
import org.anjian.query.emergencyplan.DisposalCardsIssued;
import org.anjian.query.emergencyplan.PlansFiledInOrder;
import org.anjian.query.emergencyplan.PlansLinked;
import org.anjian.query.enterprisecheck.CheckCompletionJudgement;
import org.anjian.query.enterprisecheck.CompletionCount;
import org.anjian.query.knowledgetest.CriteriaFacts;
import org.anjian.query.knowledgetest.CriteriaJudgement;
import org.anjian.query.knowledgetest.KnowledgeFacts;
import org.anjian.query.knowledgetest.TrainingRegulationsJudgement;
import org.anjian.query.knowledgetest.UnsafeActsStudyJudgement;
import org.anjian.query.majorhazardsource.MajorSourcesAssessed;
import org.anjian.query.majorhazardsource.MajorSourcesFiled;
import org.anjian.query.reminder.ReminderJudgement;
import org.anjian.query.rootcause.RootCauseJudgement;
import org.anjian.query.safetyrule.AmendmentFollowsEvaluation;
import org.anjian.query.suggestion.SuggestionJudgement;
import org.anjian.query.training.EmergencyTrainingJudgement;
import org.anjian.query.training.TargetedTrainingJudgement;
import org.anjian.query.training.TrainingArchiveJudgement;
import org.anjian.query.training.TrainingPlanJudgement;
import org.anjian.query.worker.PreJobEducationFacts;
import org.anjian.query.worker.PreJobEducationJudgement;
import org.anjian.query.worker.WorkerViolationJudgement;
import org.jspecify.annotations.Nullable;

/** What the records of an enterprise say to every item of the checklist on a day. Pure: no I/O, no clock. */
public final class ChecklistJudgements {

    /** The ledger holds no judgement of the item: it is answered by whoever answers the checklist. */
    public static final String NOT_JUDGED = "NOT_JUDGED_FROM_RECORDS";

    /** The reader may not see all that the item is judged from. */
    public static final String NOT_READABLE = "RECORDS_NOT_READABLE";

    private final EnterpriseRecords records;
    private final LocalDate day;
    private final Map<Integer, Judged> judged = new HashMap<>();

    private ChecklistJudgements(EnterpriseRecords records, LocalDate day) {
        this.records = records;
        this.day = day;
    }

    /** What was judged, and from which records; no finding where the records may not be read. */
    private record Judged(@Nullable ItemFinding finding, List<String> records) {}

    /** One finding an item, in the order of the items. */
    public static List<ChecklistFinding> of(List<ChecklistItem> items, EnterpriseRecords records, LocalDate day) {
        ChecklistJudgements judgements = new ChecklistJudgements(records, day);
        judgements.judgeRules();
        judgements.judgeEmergencies();
        judgements.judgeTraining();
        judgements.judgeKnowledge();
        judgements.judgeChecks();
        judgements.judgeConduct();
        return items.stream().map(judgements::finding).toList();
    }

    private ChecklistFinding finding(ChecklistItem item) {
        Judged known = judged.get(item.seq());
        if (known == null || known.finding() == null) {
            String reason = known == null ? NOT_JUDGED : NOT_READABLE;
            return new ChecklistFinding(item, ItemVerdict.UNKNOWN, List.of(reason), List.of(), List.of());
        }
        ItemFinding finding = known.finding();
        return new ChecklistFinding(
                item, ItemVerdict.of(finding.answer()), finding.reasons(), finding.missing(), known.records());
    }

    private void judgeRules() {
        judge(new AmendmentFollowsEvaluation(), () -> records.all(Evidence.RULES), Evidence.RULES);
    }

    private void judgeEmergencies() {
        for (var judgement : List.of(
                new DisposalCardsIssued(), new AssessmentPrecedesDraft(), new PlansLinked(), new PlansFiledInOrder())) {
            judge(judgement, () -> records.all(Evidence.PLANS), Evidence.PLANS);
        }
        for (var judgement : List.of(new MajorSourcesAssessed(), new MajorSourcesFiled())) {
            judge(judgement, () -> records.all(Evidence.SOURCES), Evidence.SOURCES);
        }
        judge(new SourceDrillsHeld(), this::basis, Evidence.SOURCES, Evidence.DRILLS, Evidence.RULES);
        judge(new DrillsHeld(), this::basis, Evidence.DRILLS, Evidence.PLANS);
    }

    private SafetyBasis basis() {
        return new SafetyBasis(
                records.all(Evidence.SOURCES),
                records.all(Evidence.PLANS),
                records.all(Evidence.DRILLS).stream().findFirst().orElse(null),
                records.all(Evidence.RULES));
    }

    private void judgeTraining() {
        for (var judgement : List.of(
                new TrainingPlanJudgement(), new TrainingArchiveJudgement(), new EmergencyTrainingJudgement())) {
            judge(new OfYear(judgement), this::trainingOfYear, Evidence.TRAINING);
        }
        judge(
                new TargetedTrainingJudgement(),
                () -> records.all(Evidence.TRAINING).stream()
                        .filter(file -> file.year() == day.getYear() || file.year() == day.getYear() - 1)
                        .toList(),
                Evidence.TRAINING);
        judge(
                new PreJobEducationJudgement(),
                () -> new PreJobEducationFacts(
                        trainingOfYear(),
                        records.all(Evidence.WORKERS).stream()
                                .filter(worker -> worker.enteredOn().getYear() == day.getYear())
                                .toList()),
                Evidence.TRAINING,
                Evidence.WORKERS);
    }

    private @Nullable TrainingFileView trainingOfYear() {
        return records.all(Evidence.TRAINING).stream()
                .filter(file -> file.year() == day.getYear())
                .findFirst()
                .orElse(null);
    }

    private void judgeKnowledge() {
        for (var judgement : List.of(new TrainingRegulationsJudgement(), new UnsafeActsStudyJudgement())) {
            judge(judgement, this::knowledge, Evidence.KNOWLEDGE, Evidence.MANAGERS);
        }
        if (records.misgraded() == null) {
            judged.put(new CriteriaJudgement().item(), new Judged(null, List.of()));
        } else {
            judge(
                    new CriteriaJudgement(),
                    () -> new CriteriaFacts(knowledge(), records.misgraded()),
                    Evidence.KNOWLEDGE,
                    Evidence.MANAGERS);
        }
    }

    private KnowledgeFacts knowledge() {
        List<PersonId> managers = records.all(Evidence.MANAGERS).stream()
                .filter(manager -> manager.posts().stream()
                        .anyMatch(post ->
                                post.enterpriseId().equals(records.enterprise()) && post.state() == PostState.ON_DUTY))
                .map(manager -> manager.personId())
                .toList();
        return new KnowledgeFacts(managers, records.all(Evidence.KNOWLEDGE), day.withDayOfYear(1));
    }

    private void judgeChecks() {
        judge(new CheckCompletionJudgement(), this::completion, Evidence.CHECK_PLANS);
        judge(new PlaceCoverageJudgement(), this::coverage, Evidence.PLACES, Evidence.CHECK_PLANS);
        judge(new SuggestionJudgement(), this::suggestions, Evidence.SUGGESTIONS);
        judge(new RootCauseJudgement(), () -> records.all(Evidence.ANALYSES), Evidence.ANALYSES);
    }

    /** From the beginning of the year to the month of the day. */
    private CheckCompletion completion() {
        CompletionCount count = new CompletionCount(YearMonth.of(day.getYear(), 1), YearMonth.from(day));
        records.all(Evidence.CHECK_PLANS).forEach(count::add);
        return count.result();
    }

    private PlaceCoverage coverage() {
        YearMonth month = YearMonth.from(day);
        CoverageCount count = new CoverageCount(month);
        count.add(
                records.all(Evidence.PLACES).stream()
                        .filter(place -> isInRegister(place, month))
                        .toList(),
                records.all(Evidence.CHECK_PLANS).stream()
                        .filter(plan -> plan.placeId() != null)
                        .toList());
        return count.result();
    }

    private static boolean isInRegister(CheckPlaceView place, YearMonth month) {
        return !place.registeredOn().isAfter(month.atEndOfMonth())
                && (place.retiredOn() == null || !place.retiredOn().isBefore(month.atDay(1)));
    }

    /** Of the year up to the day. */
    private SuggestionStatistics suggestions() {
        long submitted = records.all(Evidence.SUGGESTIONS).stream()
                .filter(suggestion -> suggestion.submittedOn().getYear() == day.getYear()
                        && !suggestion.submittedOn().isAfter(day))
                .count();
        return new SuggestionStatistics(submitted, List.of());
    }

    private void judgeConduct() {
        judge(
                new ComplianceJudgement(),
                () -> records.all(Evidence.SURVEYS).stream().findFirst().orElse(null),
                Evidence.SURVEYS);
        judge(
                new ReminderJudgement(),
                () -> records.all(Evidence.REMINDERS).stream().findFirst().orElse(null),
                Evidence.REMINDERS);
        judge(new WorkerViolationJudgement(), () -> records.all(Evidence.WORKERS), Evidence.WORKERS);
    }

    private <F> void judge(ItemJudgement<F> judgement, Supplier<? extends F> facts, Evidence<?>... from) {
        judged.put(
                judgement.item(),
                records.mayRead(from)
                        ? new Judged(judgement.judge(facts.get(), day), records.ids(from))
                        : new Judged(null, List.of()));
    }

    /** A judgement of the training file of a year, where there may be none. */
    private record OfYear(ItemJudgement<TrainingFileView> judgement)
            implements ItemJudgement<@Nullable TrainingFileView> {

        @Override
        public int item() {
            return judgement.item();
        }

        @Override
        public ItemFinding judge(@Nullable TrainingFileView file, LocalDate day) {
            return file == null
                    ? ItemFinding.no(item(), "NO_TRAINING_FILE", List.of(String.valueOf(day.getYear())))
                    : judgement.judge(file, day);
        }
    }
}
