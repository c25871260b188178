package org.anjian.query.staffing;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.anjian.api.person.PersonId;
import org.anjian.api.staffing.Leader;
import org.anjian.api.staffing.ResponsibilityRole;
import org.anjian.api.staffing.view.StaffingView.Coverage;
import org.anjian.api.staffing.view.StaffingView.Responsibility;

/** How far a responsibility list goes. */
final class ResponsibilityCoverage {

    /** The deputy for safety (KM-3.2.1) and the five functional roles (KM-3.3). */
    private static final List<ResponsibilityRole> REQUIRED = List.of(
            ResponsibilityRole.SAFETY_DEPUTY,
            ResponsibilityRole.EQUIPMENT,
            ResponsibilityRole.TECHNOLOGY,
            ResponsibilityRole.LABOUR,
            ResponsibilityRole.FINANCE,
            ResponsibilityRole.TRANSPORT_SALES);

    private ResponsibilityCoverage() {}

    /** Whether each leader is on the list (QJ16-03b), and each role that must be there. */
    static Coverage of(List<Leader> leaders, List<Responsibility> responsibilities) {
        Set<PersonId> people =
                leaders.stream().map(Leader::person).collect(Collectors.toCollection(LinkedHashSet::new));
        Set<PersonId> listed =
                responsibilities.stream().map(Responsibility::person).collect(Collectors.toSet());
        Set<ResponsibilityRole> roles =
                responsibilities.stream().map(Responsibility::role).collect(Collectors.toSet());
        List<PersonId> uncovered =
                people.stream().filter(person -> !listed.contains(person)).toList();
        List<ResponsibilityRole> missing =
                REQUIRED.stream().filter(role -> !roles.contains(role)).toList();
        return new Coverage(
                people.size(),
                people.size() - uncovered.size(),
                uncovered,
                missing,
                !people.isEmpty() && uncovered.isEmpty() && missing.isEmpty());
    }
}
