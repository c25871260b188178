package org.anjian.command.staffing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.anjian.api.message.LegalTime;
import org.anjian.api.person.PersonId;
import org.anjian.api.staffing.Leader;
import org.anjian.api.staffing.LeadershipPosition;
import org.anjian.api.staffing.ManagementLevel;
import org.anjian.api.staffing.ResponsibilityRole;
import org.anjian.api.staffing.StaffingGapKind;
import org.anjian.api.staffing.StaffingMode;
import org.anjian.api.staffing.StaffingRequirement;
import org.anjian.api.staffing.StaffingSubject;
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
import org.jspecify.annotations.Nullable;

/** What the events of a staffing record add up to. */
final class StaffingFile {

    private final Map<PersonId, StaffingMode> managers = new HashMap<>();
    private final Set<PersonId> engineers = new HashSet<>();
    private final Map<String, ManagementLevel> posts = new HashMap<>();
    private final List<Term> contracts = new ArrayList<>();
    private final Map<StaffingGapKind, Gap> standing = new EnumMap<>(StaffingGapKind.class);
    private final Map<StaffingGapKind, LocalDate> orders = new EnumMap<>(StaffingGapKind.class);

    private StaffingSubject subject;
    private StaffingDuty duty;
    private LocalDate lastDay = LocalDate.MIN;
    private boolean department;
    private boolean rescueTeam;
    private boolean ended;
    private @Nullable PersonId legalRepresentative;
    private @Nullable PersonId firstResponsible;

    /** The term of a rescue contract. */
    private record Term(LocalDate from, LocalDate until) {

        boolean covers(LocalDate day) {
            return !day.isBefore(from) && !day.isAfter(until);
        }
    }

    void take(StaffingEvent event) {
        subject = event.staffing();
        LocalDate day = LegalTime.dayOf(event.occurredAt());
        lastDay = day.isAfter(lastDay) ? day : lastDay;
        switch (event) {
            case StaffingBasisRecorded e -> duty = new StaffingDuty(e.sector(), e.scale(), e.employees());
            case SafetyDepartmentEstablished e -> department = true;
            case SafetyDepartmentDissolved e -> department = false;
            case RegisteredSafetyEngineerRecorded e -> engineers.add(e.person());
            case RegisteredSafetyEngineerLeft e -> engineers.remove(e.person());
            case ManagerTakenIntoStaffing e -> managers.put(e.person(), e.mode());
            case ManagerReleasedFromStaffing e -> managers.remove(e.person());
            case LeadershipRecorded e -> legalRepresentative = legalRepresentativeOf(e.leaders());
            case EnterpriseResponsibilityAssigned e -> {
                if (e.role() == ResponsibilityRole.FIRST_RESPONSIBLE) {
                    firstResponsible = e.person();
                }
            }
            case ResponsibilityPostDefined e -> posts.put(e.post(), e.level());
            case RescueTeamRecorded e -> rescueTeam = true;
            case RescueTeamDisbanded e -> rescueTeam = false;
            case RescueContractRecorded e -> contracts.add(new Term(e.from(), e.until()));
            case StaffingShortfallDetected e ->
                standing.put(StaffingGapKind.STAFFING, new Gap.Managers(e.requirement()));
            case EngineerShortfallDetected e ->
                standing.put(StaffingGapKind.ENGINEERS, new Gap.Engineers(e.required(), e.actual()));
            case RescueCapabilityMissing e -> standing.put(StaffingGapKind.RESCUE, new Gap.Rescue());
            case FirstResponsibleMismatch e ->
                standing.put(
                        StaffingGapKind.FIRST_RESPONSIBLE,
                        new Gap.FirstResponsible(e.legalRepresentative(), e.firstResponsible()));
            case StaffingShortfallResolved e -> close(StaffingGapKind.STAFFING);
            case EngineerShortfallResolved e -> close(StaffingGapKind.ENGINEERS);
            case RescueCapabilityRestored e -> close(StaffingGapKind.RESCUE);
            case FirstResponsibleMatched e -> close(StaffingGapKind.FIRST_RESPONSIBLE);
            case StaffingCorrectionOrdered e -> orders.put(e.gap(), e.dueOn());
            case StaffingCorrectionOverdue e -> orders.remove(e.gap());
            case StaffingEnded e -> {
                ended = true;
                standing.clear();
                orders.clear();
            }
            case PostResponsibilityAssigned e -> {}
            case EnterpriseSafetyCommitteeEstablished e -> {}
            case ResponsibilitySystemDeclared e -> {}
            case HazardBodyEstablished e -> {}
            case EmergencyBodyEstablished e -> {}
            case RescueSuppliesRecorded e -> {}
            case SafetyInvestmentRecorded e -> {}
            case NewTechnologyAdopted e -> {}
        }
    }

    StaffingSubject subject() {
        return subject;
    }

    /** What the duties were last computed from; null for a record that has not begun. */
    @Nullable
    StaffingDuty duty() {
        return duty;
    }

    boolean hasDepartment() {
        return department;
    }

    boolean hasRescueTeam() {
        return rescueTeam;
    }

    boolean hasEnded() {
        return ended;
    }

    boolean hasEngineer(PersonId person) {
        return engineers.contains(person);
    }

    @Nullable
    StaffingMode modeOf(PersonId person) {
        return managers.get(person);
    }

    @Nullable
    ManagementLevel levelOf(String post) {
        return posts.get(post);
    }

    boolean stands(StaffingGapKind kind) {
        return standing.containsKey(kind);
    }

    @Nullable
    Gap standing(StaffingGapKind kind) {
        return standing.get(kind);
    }

    /** The day until which a correction is ordered; null where none is. */
    @Nullable
    LocalDate orderedUntil(StaffingGapKind kind) {
        return orders.get(kind);
    }

    /** The shortfalls on a day; a day before the last one known counts as that one. */
    Map<StaffingGapKind, Gap> shortfalls(LocalDate asOf) {
        LocalDate day = asOf.isAfter(lastDay) ? asOf : lastDay;
        Map<StaffingGapKind, Gap> found = new EnumMap<>(StaffingGapKind.class);
        if (ended) {
            return found;
        }
        StaffingRequirement requirement = duty.requirement();
        if (!department && managers.values().stream().noneMatch(mode -> suffices(mode, requirement))) {
            found.put(StaffingGapKind.STAFFING, new Gap.Managers(requirement));
        }
        if (engineers.size() < duty.engineers()) {
            found.put(StaffingGapKind.ENGINEERS, new Gap.Engineers(duty.engineers(), engineers.size()));
        }
        if (duty.needsRescue() && !rescueTeam && !hasContract(day)) {
            found.put(StaffingGapKind.RESCUE, new Gap.Rescue());
        }
        if (legalRepresentative != null && firstResponsible != null && !legalRepresentative.equals(firstResponsible)) {
            found.put(
                    StaffingGapKind.FIRST_RESPONSIBLE, new Gap.FirstResponsible(legalRepresentative, firstResponsible));
        }
        return found;
    }

    private boolean hasContract(LocalDate day) {
        return duty.mayContractRescue() && contracts.stream().anyMatch(term -> term.covers(day));
    }

    private static boolean suffices(StaffingMode mode, StaffingRequirement requirement) {
        return mode == StaffingMode.FULL_TIME || requirement == StaffingRequirement.FULL_OR_PART_TIME;
    }

    private void close(StaffingGapKind kind) {
        standing.remove(kind);
        orders.remove(kind);
    }

    private static @Nullable PersonId legalRepresentativeOf(List<Leader> leaders) {
        return leaders.stream()
                .filter(leader -> leader.position() == LeadershipPosition.LEGAL_REPRESENTATIVE)
                .map(Leader::person)
                .findFirst()
                .orElse(null);
    }
}
