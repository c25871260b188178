package org.anjian.api.staffing.event;

import java.time.Instant;
import java.util.List;
import org.anjian.api.staffing.Leader;
import org.anjian.api.staffing.StaffingSubject;
import org.axonframework.serialization.Revision;

/** The leadership is known, or changed. */
@Revision("1")
public record LeadershipRecorded(StaffingSubject staffing, Instant occurredAt, List<Leader> leaders)
        implements StaffingEvent {

    public LeadershipRecorded {
        leaders = List.copyOf(leaders);
    }
}
