package org.anjian.command.staffing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.anjian.api.message.LegalTime;
import org.anjian.api.staffing.StaffingGapKind;
import org.anjian.api.staffing.StaffingSubject;
import org.anjian.api.staffing.event.EngineerShortfallDetected;
import org.anjian.api.staffing.event.EngineerShortfallResolved;
import org.anjian.api.staffing.event.FirstResponsibleMatched;
import org.anjian.api.staffing.event.FirstResponsibleMismatch;
import org.anjian.api.staffing.event.RescueCapabilityMissing;
import org.anjian.api.staffing.event.RescueCapabilityRestored;
import org.anjian.api.staffing.event.StaffingEvent;
import org.anjian.api.staffing.event.StaffingShortfallDetected;
import org.anjian.api.staffing.event.StaffingShortfallResolved;

/** What is to be said about the shortfalls of an enterprise: each is detected once and resolved once (S1). */
final class StaffingFindings {

    private StaffingFindings() {}

    /** The events that bring what was said up to what is so. */
    static List<StaffingEvent> of(StaffingFile file, Instant at) {
        Map<StaffingGapKind, Gap> found = file.shortfalls(LegalTime.dayOf(at));
        List<StaffingEvent> events = new ArrayList<>();
        for (StaffingGapKind kind : StaffingGapKind.values()) {
            Gap said = file.standing(kind);
            Gap now = found.get(kind);
            if (now != null && !now.equals(said)) {
                events.add(detected(file, now, at));
            } else if (now == null && said != null) {
                events.add(resolved(file, said, at));
            }
        }
        return events;
    }

    private static StaffingEvent detected(StaffingFile file, Gap gap, Instant at) {
        StaffingSubject subject = file.subject();
        return switch (gap) {
            case Gap.Managers managers ->
                new StaffingShortfallDetected(
                        subject,
                        at,
                        managers.requirement(),
                        file.duty().sector(),
                        file.duty().employees());
            case Gap.Engineers engineers ->
                new EngineerShortfallDetected(subject, at, engineers.required(), engineers.actual());
            case Gap.Rescue rescue -> new RescueCapabilityMissing(subject, at);
            case Gap.FirstResponsible mismatch ->
                new FirstResponsibleMismatch(subject, at, mismatch.legalRepresentative(), mismatch.firstResponsible());
        };
    }

    private static StaffingEvent resolved(StaffingFile file, Gap gap, Instant at) {
        StaffingSubject subject = file.subject();
        return switch (gap) {
            case Gap.Managers managers -> new StaffingShortfallResolved(subject, at, managers.requirement());
            case Gap.Engineers engineers -> new EngineerShortfallResolved(subject, at, engineers.required());
            case Gap.Rescue rescue -> new RescueCapabilityRestored(subject, at);
            case Gap.FirstResponsible mismatch -> new FirstResponsibleMatched(subject, at);
        };
    }
}
