package org.anjian.api.selfcheck.event;

import java.time.Instant;
import org.anjian.api.hazard.HazardId;
import org.anjian.api.selfcheck.FoundBy;
import org.anjian.api.selfcheck.ItemHazard;
import org.anjian.api.selfcheck.SelfInspectionSubject;
import org.axonframework.serialization.Revision;

/** A hazard was raised from an item; it is registered under that id. */
@Revision("1")
public record HazardRaisedFromSelfInspection(
        SelfInspectionSubject selfInspection,
        Instant occurredAt,
        int item,
        HazardId hazardId,
        FoundBy foundBy,
        ItemHazard hazard)
        implements SelfInspectionEvent {}
