package org.anjian.api.officer.event;

import java.time.Instant;
import java.util.List;
import org.anjian.api.officer.OfficerState;
import org.anjian.api.officer.OfficerSubject;
import org.axonframework.serialization.Revision;

/**
 * The officer may not act any more and still handles open records: they go to others (S16, QJ16-18c).
 *
 * @param standing the state of the officer, which the reminder does not change
 * @param records the ids of the open inspections and cases; nothing else of them, for not everybody may know of them
 */
@Revision("1")
public record ReassignmentDue(OfficerSubject officer, Instant occurredAt, OfficerState standing, List<String> records)
        implements OfficerEvent {

    public ReassignmentDue {
        records = List.copyOf(records);
    }
}
