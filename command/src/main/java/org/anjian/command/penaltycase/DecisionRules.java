package org.anjian.command.penaltycase;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.anjian.api.message.Actor;
import org.anjian.api.message.LegalTime;
import org.anjian.api.penaltycase.CaseOriginKind;
import org.anjian.api.penaltycase.CaseTrait;
import org.anjian.api.penaltycase.Circumstance;
import org.anjian.api.penaltycase.ImposedFine;
import org.anjian.api.penaltycase.PenaltyCaseRefusal;
import org.anjian.api.penaltycase.PenaltyKind;
import org.anjian.api.penaltycase.PenaltyStage;
import org.anjian.api.penaltycase.Violation;
import org.anjian.api.penaltycase.command.DecidePenalty;
import org.anjian.api.penaltycase.event.PenaltyNoticeServed;
import org.anjian.command.refusal.Refuse;

/** What has to be there, and to fit, before a penalty is decided (QJ22B-08a). */
final class DecisionRules {

    private static final Set<PenaltyStage> HEARING_PENDING =
            EnumSet.of(PenaltyStage.HEARING_REQUESTED, PenaltyStage.HEARING_NOTIFIED);

    private DecisionRules() {}

    static void check(DecisionFacts facts, DecidePenalty command, Actor actor, CaseDesk desk) {
        PenaltyCaseFile file = facts.file();
        file.requireUnchanged(command);
        requireSteps(facts, command);
        long fineFen = command.fines().stream().mapToLong(ImposedFine::fineFen).sum();
        requireFines(facts, command, fineFen);
        requireNotHeavierThanTold(facts, command, fineFen);
        requireExamined(facts, command.deviationReason() != null);
        Refuse.when(
                file.isAgainstPerson() && file.accident() != null && file.linkedCase() == null,
                PenaltyCaseRefusal.LINKED_ENTERPRISE_CASE_REQUIRED);
        LocalDate day = LegalTime.dayOf(command.occurredAt());
        file.requireNotRecused(actor.doer().accounts().toList(), "actor");
        desk.powers().requireInForce(command.powerItem(), day, "powerItem");
        desk.requireOfficers(file.team(), file.region(), day, "team");
    }

    private static void requireSteps(DecisionFacts facts, DecidePenalty command) {
        PenaltyCaseFile file = facts.file();
        PenaltyStage stage = file.stage();
        missing(stage == PenaltyStage.CLUE, "filing");
        if (!stage.awaitsDecision()) {
            file.requireStep(command, EnumSet.range(PenaltyStage.FILED, PenaltyStage.DISCUSSED));
        }
        Refuse.when(facts.transfer().isCrimeSuspected(), PenaltyCaseRefusal.TRANSFER_REQUIRED);
        int evidence = facts.investigation().evidence();
        missing(evidence == 0 || command.evidence().isEmpty(), "evidence");
        Refuse.when(
                command.evidence().stream().anyMatch(number -> number < 1 || number > evidence),
                PenaltyCaseRefusal.EVIDENCE_UNKNOWN,
                "evidence");
        missing(stage == PenaltyStage.FILED || stage == PenaltyStage.INVESTIGATING, "investigation");
        Refuse.when(stage == PenaltyStage.CONCLUDED, PenaltyCaseRefusal.CASE_REVIEW_MISSING);
        missing(stage == PenaltyStage.CASE_REVIEWED, "notice");
        Refuse.when(facts.notice().awaitsReview(), PenaltyCaseRefusal.STATEMENT_UNREVIEWED);
        missing(HEARING_PENDING.contains(stage), "hearing");
        Refuse.when(
                stage == PenaltyStage.NOTICE_SERVED
                        && !facts.notice().isWindowOver(LegalTime.dayOf(command.occurredAt())),
                PenaltyCaseRefusal.NOTICE_WINDOW_OPEN);
        file.requireStep(command, EnumSet.range(PenaltyStage.NOTICE_SERVED, PenaltyStage.DISCUSSED));
    }

    private static void missing(boolean step, String which) {
        Refuse.when(step, PenaltyCaseRefusal.PROCEDURE_STEP_MISSING, which);
    }

    private static void requireFines(DecisionFacts facts, DecidePenalty command, long fineFen) {
        List<Violation> violations = facts.file().violations();
        FineRules.requireKinds(command.kinds(), fineFen, command.confiscationFen());
        FineRules.requireKnown(violations, command.fines());
        FineRules.requireTiers(violations, command.fines(), command.deviationReason());
        boolean maximal = FineRules.areMaximal(violations, command.fines());
        Refuse.when(
                facts.investigation().has(Circumstance.FOUR_WITHOUT_EXCEPTION) && !maximal,
                PenaltyCaseRefusal.BELOW_MANDATORY_CEILING,
                "fines");
        Refuse.when(
                facts.file().origin().kind() == CaseOriginKind.ACCEPTANCE_REPEAT
                        && !maximal
                        && !command.kinds().contains(PenaltyKind.SUSPENSION),
                PenaltyCaseRefusal.MAX_PENALTY_REQUIRED,
                "fines");
        if (facts.investigation().isAggravated()) {
            FineRules.requireAboveLowestTier(violations, command.fines());
        }
    }

    private static void requireNotHeavierThanTold(DecisionFacts facts, DecidePenalty command, long fineFen) {
        PenaltyNoticeServed told = Objects.requireNonNull(facts.notice().told());
        boolean heavier = fineFen > told.intendedFen()
                || command.confiscationFen() > told.confiscationFen()
                || !told.kinds().containsAll(command.kinds());
        Refuse.when(heavier && facts.notice().wasStated(), PenaltyCaseRefusal.HEAVIER_AFTER_STATEMENT, "fines");
        Refuse.when(heavier, PenaltyCaseRefusal.DIFFERS_FROM_NOTICE, "fines");
    }

    /** Legal review and discussion, where they are mandatory (NL-CF57, NL-CF58, QJ16-07a, QJ16-11c). */
    private static void requireExamined(DecisionFacts facts, boolean deviates) {
        PenaltyCaseFile file = facts.file();
        boolean serious = file.has(CaseTrait.MAJOR) || file.has(CaseTrait.COMPLEX);
        Refuse.when(
                (serious
                                || file.has(CaseTrait.PUBLIC_INTEREST)
                                || facts.hearing().wasHeld()
                                || deviates)
                        && !facts.examination().isLegallyReviewed(),
                PenaltyCaseRefusal.LEGAL_REVIEW_REQUIRED);
        Refuse.when(serious && !facts.examination().isDiscussed(), PenaltyCaseRefusal.COLLECTIVE_DISCUSSION_REQUIRED);
    }
}
