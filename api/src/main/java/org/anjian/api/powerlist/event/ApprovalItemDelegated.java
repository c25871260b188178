package org.anjian.api.powerlist.event;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.anjian.api.powerlist.DelegationKind;
import org.anjian.api.powerlist.PowerListSubject;
import org.anjian.api.powerlist.SupervisionMeasure;
import org.anjian.api.region.RegionLevel;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** An approval item was cancelled or delegated, with the measures by which it is supervised. */
@Revision("1")
public record ApprovalItemDelegated(
        PowerListSubject list,
        Instant occurredAt,
        String itemCode,
        String itemName,
        DelegationKind kind,
        @Nullable RegionLevel receivingLevel,
        @Nullable String onlineAddress,
        List<SupervisionMeasure> measures,
        LocalDate effectiveFrom)
        implements PowerListEvent {

    public ApprovalItemDelegated {
        measures = List.copyOf(measures);
    }
}
