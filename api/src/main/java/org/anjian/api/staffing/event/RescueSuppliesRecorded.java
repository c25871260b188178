package org.anjian.api.staffing.event;

import java.time.Instant;
import java.util.List;
import org.anjian.api.staffing.RescueSupply;
import org.anjian.api.staffing.StaffingSubject;
import org.axonframework.serialization.Revision;

/** The stock of rescue supplies is known, or changed. */
@Revision("1")
public record RescueSuppliesRecorded(StaffingSubject staffing, Instant occurredAt, List<RescueSupply> supplies)
        implements StaffingEvent {

    public RescueSuppliesRecorded {
        supplies = List.copyOf(supplies);
    }
}
