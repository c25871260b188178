package org.anjian.api.selfcheck.command;

import java.time.Instant;
import org.anjian.api.hazard.HazardId;
import org.anjian.api.refusal.Required;
import org.anjian.api.selfcheck.HazardStanding;
import org.anjian.api.selfcheck.SelfInspectionCommand;
import org.anjian.api.selfcheck.SelfInspectionId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Tells the self-inspection what became of one of its hazards. Sent by Anjian. */
public record RecordHazardStanding(
        @TargetAggregateIdentifier SelfInspectionId selfInspectionId,
        HazardId hazardId,
        HazardStanding standing,
        Instant occurredAt,
        @Nullable String commandId)
        implements SelfInspectionCommand {

    public RecordHazardStanding {
        Required.value(selfInspectionId, "selfInspectionId");
        Required.value(hazardId, "hazardId");
        Required.value(standing, "standing");
        Required.value(occurredAt, "occurredAt");
    }
}
