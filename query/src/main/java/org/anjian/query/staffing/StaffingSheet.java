package org.anjian.query.staffing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.anjian.api.enterprise.EnterpriseScale;
import org.anjian.api.message.LegalTime;
import org.anjian.api.page.Percent;
import org.anjian.api.person.PersonId;
import org.anjian.api.sector.Sector;
import org.anjian.api.staffing.DeclarationStatus;
import org.anjian.api.staffing.Leader;
import org.anjian.api.staffing.RescueSupply;
import org.anjian.api.staffing.ResponsibilityRole;
import org.anjian.api.staffing.StaffingGapKind;
import org.anjian.api.staffing.StaffingMode;
import org.anjian.api.staffing.StaffingSubject;
import org.anjian.api.staffing.StaffingWarning;
import org.anjian.api.staffing.event.EmergencyBodyEstablished;
import org.anjian.api.staffing.event.EngineerShortfallDetected;
import org.anjian.api.staffing.event.EngineerShortfallResolved;
import org.anjian.api.staffing.event.EnterpriseResponsibilityAssigned;
import org.anjian.api.staffing.event.EnterpriseSafetyCommitteeEstablished;
import org.anjian.api.staffing.event.FirstResponsibleMatched;
import org.anjian.api.staffing.event.FirstResponsibleMismatch;
import org.anjian.api.staffing.event.HazardBodyEstablished;
import org.anjian.api.staffing.event.LeadershipRecorded;
import org.anjian.api.staffing.event.ManagerReleasedFromStaffing;
import org.anjian.api.staffing.event.ManagerTakenIntoStaffing;
import org.anjian.api.staffing.event.NewTechnologyAdopted;
import org.anjian.api.staffing.event.PostResponsibilityAssigned;
import org.anjian.api.staffing.event.RegisteredSafetyEngineerLeft;
import org.anjian.api.staffing.event.RegisteredSafetyEngineerRecorded;
import org.anjian.api.staffing.event.RescueCapabilityMissing;
import org.anjian.api.staffing.event.RescueCapabilityRestored;
import org.anjian.api.staffing.event.RescueContractRecorded;
import org.anjian.api.staffing.event.RescueSuppliesRecorded;
import org.anjian.api.staffing.event.RescueTeamDisbanded;
import org.anjian.api.staffing.event.RescueTeamRecorded;
import org.anjian.api.staffing.event.ResponsibilityPostDefined;
import org.anjian.api.staffing.event.ResponsibilitySystemDeclared;
import org.anjian.api.staffing.event.SafetyDepartmentDissolved;
import org.anjian.api.staffing.event.SafetyDepartmentEstablished;
import org.anjian.api.staffing.event.SafetyInvestmentRecorded;
import org.anjian.api.staffing.event.StaffingBasisRecorded;
import org.anjian.api.staffing.event.StaffingCorrectionOrdered;
import org.anjian.api.staffing.event.StaffingCorrectionOverdue;
import org.anjian.api.staffing.event.StaffingEnded;
import org.anjian.api.staffing.event.StaffingEvent;
import org.anjian.api.staffing.event.StaffingShortfallDetected;
import org.anjian.api.staffing.event.StaffingShortfallResolved;
import org.anjian.api.staffing.view.StaffingView;
import org.anjian.api.staffing.view.StaffingView.Committee;
import org.anjian.api.staffing.view.StaffingView.CorrectionOrder;
import org.anjian.api.staffing.view.StaffingView.Declaration;
import org.anjian.api.staffing.view.StaffingView.Department;
import org.anjian.api.staffing.view.StaffingView.EmergencyBody;
import org.anjian.api.staffing.view.StaffingView.Gap;
import org.anjian.api.staffing.view.StaffingView.HazardBody;
import org.anjian.api.staffing.view.StaffingView.Investment;
import org.anjian.api.staffing.view.StaffingView.ManagerInPost;
import org.anjian.api.staffing.view.StaffingView.Post;
import org.anjian.api.staffing.view.StaffingView.RescueContract;
import org.anjian.api.staffing.view.StaffingView.RescueTeam;
import org.anjian.api.staffing.view.StaffingView.Responsibility;
import org.anjian.api.staffing.view.StaffingView.Span;
import org.anjian.api.staffing.view.StaffingView.Technology;
import org.anjian.query.journal.EventInfo;
import org.anjian.query.readmodel.LastEntries;
import org.jspecify.annotations.Nullable;

/** The document of one enterprise's staffing while an event is folded into it. */
final class StaffingSheet {

    private final List<ManagerInPost> managers;
    private final List<PersonId> engineers;
    private final List<Responsibility> responsibilities;
    private final List<Post> posts;
    private final List<Span> completeSpans;
    private final List<RescueContract> contracts;
    private final List<Investment> investments;
    private final List<Technology> technologies;
    private final List<Gap> gaps;
    private final List<CorrectionOrder> orders;
    private StaffingSubject subject;
    private Sector sector;
    private @Nullable EnterpriseScale scale;
    private @Nullable Integer employees;
    private @Nullable Department department;
    private List<Leader> leaders;
    private @Nullable Committee committee;
    private @Nullable Declaration declaration;
    private @Nullable HazardBody hazardBody;
    private @Nullable EmergencyBody emergencyBody;
    private @Nullable RescueTeam rescueTeam;
    private List<RescueSupply> supplies;
    private @Nullable LocalDate endedOn;

    StaffingSheet(@Nullable StaffingView before) {
        managers = copy(before, StaffingView::managers);
        engineers = copy(before, StaffingView::engineers);
        responsibilities = copy(before, StaffingView::responsibilities);
        posts = copy(before, StaffingView::posts);
        completeSpans = copy(before, StaffingView::completeSpans);
        contracts = copy(before, StaffingView::rescueContracts);
        investments = copy(before, StaffingView::investments);
        technologies = copy(before, StaffingView::technologies);
        gaps = copy(before, StaffingView::gaps);
        orders = copy(before, StaffingView::orders);
        leaders = copy(before, StaffingView::leaders);
        supplies = copy(before, StaffingView::supplies);
        if (before != null) {
            sector = before.sector();
            scale = before.scale();
            employees = before.employees();
            department = before.department();
            committee = before.committee();
            declaration = before.declaration();
            hazardBody = before.hazardBody();
            emergencyBody = before.emergencyBody();
            rescueTeam = before.rescueTeam();
            endedOn = before.endedOn();
        }
    }

    void take(StaffingEvent event) {
        subject = event.staffing();
        LocalDate day = LegalTime.dayOf(event.occurredAt());
        switch (event) {
            case StaffingBasisRecorded e -> {
                sector = e.sector();
                scale = e.scale();
                employees = e.employees();
            }
            case SafetyDepartmentEstablished e -> department = new Department(e.name(), day);
            case SafetyDepartmentDissolved e -> department = null;
            case RegisteredSafetyEngineerRecorded e -> engineers.add(e.person());
            case RegisteredSafetyEngineerLeft e -> engineers.remove(e.person());
            case ManagerTakenIntoStaffing e -> {
                managers.removeIf(manager -> manager.person().equals(e.person()));
                managers.add(new ManagerInPost(e.person(), e.mode(), day));
            }
            case ManagerReleasedFromStaffing e ->
                managers.removeIf(manager -> manager.person().equals(e.person()));
            case LeadershipRecorded e -> leaders = e.leaders();
            case EnterpriseResponsibilityAssigned e -> assign(e, day);
            case ResponsibilityPostDefined e ->
                posts.add(new Post(e.post(), e.level(), e.title(), e.parent(), null, null));
            case PostResponsibilityAssigned e ->
                posts.replaceAll(post -> post.post().equals(e.post())
                        ? new Post(
                                post.post(), post.level(), post.title(), post.parent(), e.person(), e.responsibility())
                        : post);
            case EnterpriseSafetyCommitteeEstablished e ->
                committee = new Committee(e.directorRole(), e.director(), e.members(), day);
            case ResponsibilitySystemDeclared e -> declare(e, day);
            case HazardBodyEstablished e -> hazardBody = new HazardBody(e.name(), e.mechanism(), day);
            case EmergencyBodyEstablished e -> emergencyBody = new EmergencyBody(e.name(), e.staff(), day);
            case RescueTeamRecorded e -> rescueTeam = new RescueTeam(e.mode(), e.members(), day);
            case RescueTeamDisbanded e -> rescueTeam = null;
            case RescueSuppliesRecorded e -> supplies = e.supplies();
            case RescueContractRecorded e ->
                LastEntries.add(
                        StaffingView.KEPT, contracts, new RescueContract(e.organisation(), e.from(), e.until()));
            case SafetyInvestmentRecorded e -> invest(e);
            case NewTechnologyAdopted e ->
                LastEntries.add(StaffingView.KEPT, technologies, new Technology(e.kind(), e.description(), day));
            case StaffingShortfallDetected e ->
                detect(new Gap(StaffingGapKind.STAFFING, day, e.requirement(), null, null));
            case EngineerShortfallDetected e ->
                detect(new Gap(StaffingGapKind.ENGINEERS, day, null, e.required(), e.actual()));
            case RescueCapabilityMissing e -> detect(new Gap(StaffingGapKind.RESCUE, day, null, null, null));
            case FirstResponsibleMismatch e ->
                detect(new Gap(StaffingGapKind.FIRST_RESPONSIBLE, day, null, null, null));
            case StaffingShortfallResolved e -> resolve(StaffingGapKind.STAFFING, day);
            case EngineerShortfallResolved e -> resolve(StaffingGapKind.ENGINEERS, day);
            case RescueCapabilityRestored e -> resolve(StaffingGapKind.RESCUE, day);
            case FirstResponsibleMatched e -> resolve(StaffingGapKind.FIRST_RESPONSIBLE, day);
            case StaffingCorrectionOrdered e ->
                LastEntries.add(
                        StaffingView.KEPT,
                        orders,
                        new CorrectionOrder(e.gap(), day, e.dueOn(), e.regulator(), null, null));
            case StaffingCorrectionOverdue e ->
                orders.replaceAll(
                        order -> order.gap() == e.gap() && order.dueOn().equals(e.dueOn())
                                ? closed(order, order.correctedOn(), day)
                                : order);
            case StaffingEnded e -> end(day);
        }
    }

    StaffingView view(EventInfo info) {
        return new StaffingView(
                subject.id(),
                info.version(),
                subject.enterpriseId(),
                subject.enterpriseName(),
                subject.region(),
                subject.region().path(),
                sector,
                scale,
                employees,
                department,
                managers,
                count(StaffingMode.FULL_TIME),
                count(StaffingMode.PART_TIME),
                engineers,
                leaders,
                responsibilities,
                ResponsibilityCoverage.of(leaders, responsibilities),
                posts,
                posts.stream()
                        .filter(post -> post.person() == null)
                        .map(Post::post)
                        .toList(),
                committee,
                declaration,
                completeSpans,
                hazardBody,
                emergencyBody,
                rescueTeam,
                supplies,
                contracts,
                investments,
                technologies,
                gaps,
                orders,
                warnings(),
                endedOn,
                info.recordedAt());
    }

    /** Each role has one person, but for the fields of the other leaders, of whom each has his own. */
    private void assign(EnterpriseResponsibilityAssigned e, LocalDate day) {
        responsibilities.removeIf(entry -> entry.role() == e.role()
                && (e.role() != ResponsibilityRole.OTHER_LEADER
                        || entry.person().equals(e.person())));
        responsibilities.add(new Responsibility(e.role(), e.person(), e.responsibility(), day));
    }

    private void declare(ResponsibilitySystemDeclared e, LocalDate day) {
        declaration = new Declaration(day, e.status(), e.missingImplementations(), e.missingInPlace());
        boolean open = !completeSpans.isEmpty() && completeSpans.getLast().until() == null;
        if (e.status() == DeclarationStatus.COMPLETE && !open) {
            completeSpans.add(new Span(day, null));
        } else if (e.status() == DeclarationStatus.PARTIAL && open) {
            endSpan(day);
        }
    }

    /** The day on which it ceased to be complete is no complete day. */
    private void endSpan(LocalDate day) {
        Span span = completeSpans.removeLast();
        if (span.from().isBefore(day)) {
            completeSpans.add(new Span(span.from(), day.minusDays(1)));
        }
    }

    private void invest(SafetyInvestmentRecorded e) {
        Double rate = e.plannedFen() == 0 ? null : Percent.of(e.actualFen(), e.plannedFen());
        investments.removeIf(known -> known.year() == e.year());
        investments.add(new Investment(e.year(), e.plannedFen(), e.actualFen(), rate));
        investments.sort(Comparator.comparingInt(Investment::year));
    }

    private void detect(Gap gap) {
        gaps.removeIf(known -> known.kind() == gap.kind());
        gaps.add(gap);
    }

    private void resolve(StaffingGapKind kind, LocalDate day) {
        gaps.removeIf(gap -> gap.kind() == kind);
        orders.replaceAll(order ->
                order.gap() == kind && order.correctedOn() == null ? closed(order, day, order.overdueSince()) : order);
    }

    private void end(LocalDate day) {
        endedOn = day;
        gaps.clear();
        if (!completeSpans.isEmpty() && completeSpans.getLast().until() == null) {
            endSpan(day);
        }
    }

    private List<StaffingWarning> warnings() {
        List<StaffingWarning> warnings = new ArrayList<>();
        if (hazardBody == null) {
            warnings.add(StaffingWarning.HAZARD_BODY_MISSING);
        }
        if (emergencyBody == null) {
            warnings.add(StaffingWarning.EMERGENCY_BODY_MISSING);
        }
        if (committee == null && scale == EnterpriseScale.ABOVE_SCALE) {
            warnings.add(StaffingWarning.SAFETY_COMMITTEE_MISSING);
        }
        if (!investments.isEmpty()
                && investments.getLast().actualFen() < investments.getLast().plannedFen()) {
            warnings.add(StaffingWarning.INVESTMENT_BELOW_PLAN);
        }
        return warnings;
    }

    private int count(StaffingMode mode) {
        return (int) managers.stream().filter(manager -> manager.mode() == mode).count();
    }

    private static CorrectionOrder closed(
            CorrectionOrder order, @Nullable LocalDate correctedOn, @Nullable LocalDate overdueSince) {
        return new CorrectionOrder(
                order.gap(), order.orderedOn(), order.dueOn(), order.regulator(), correctedOn, overdueSince);
    }

    private static <T> List<T> copy(@Nullable StaffingView before, Function<StaffingView, List<T>> list) {
        return before == null ? new ArrayList<>() : new ArrayList<>(list.apply(before));
    }
}
