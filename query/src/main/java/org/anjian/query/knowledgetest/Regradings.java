package org.anjian.query.knowledgetest;

import java.util.List;
import java.util.Set;
import org.anjian.api.hazard.HazardGrade;
import org.anjian.api.hazard.HazardId;
import org.anjian.api.knowledgetest.query.MisgradedHazards;
import org.anjian.api.message.LegalTime;
import org.anjian.api.message.Role;
import org.anjian.api.timeline.TimelineEntry;

/** Reads from the events of hazards which of them an officer raised to major (QX24-18). Pure. */
final class Regradings {

    private static final Set<String> OFFICERS = Set.of(Role.OFFICER.name(), Role.AGENCY_HEAD.name());

    private Regradings() {}

    static MisgradedHazards raised(List<TimelineEntry> gradings) {
        return new MisgradedHazards(gradings.stream()
                .filter(Regradings::isRaisedByOfficer)
                .map(grading -> new MisgradedHazards.MisgradedHazard(
                        new HazardId(grading.aggregateId()),
                        String.valueOf(grading.number()),
                        String.valueOf(grading.details().get("basis")),
                        LegalTime.dayOf(grading.occurredAt())))
                .toList());
    }

    private static boolean isRaisedByOfficer(TimelineEntry grading) {
        return OFFICERS.contains(String.valueOf(grading.role()))
                && HazardGrade.MAJOR.name().equals(grading.details().get("severity"))
                && HazardGrade.GENERAL.name().equals(grading.details().get("previous"));
    }
}
