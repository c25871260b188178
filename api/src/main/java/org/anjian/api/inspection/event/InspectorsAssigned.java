package org.anjian.api.inspection.event;

import java.time.Instant;
import java.util.List;
import org.anjian.api.inspection.AssignedOfficer;
import org.anjian.api.inspection.InspectionSubject;
import org.axonframework.serialization.Revision;

/** Two or more certified officers were assigned (NL-CF42). */
@Revision("1")
public record InspectorsAssigned(InspectionSubject inspection, Instant occurredAt, List<AssignedOfficer> officers)
        implements InspectionEvent {

    public InspectorsAssigned {
        officers = List.copyOf(officers);
    }
}
