package org.anjian.api.selfcheck.command;

import java.time.Instant;
import org.anjian.api.refusal.InputRefusal;
import org.anjian.api.refusal.RefusedException;
import org.anjian.api.refusal.Required;
import org.anjian.api.selfcheck.ItemHazard;
import org.anjian.api.selfcheck.SelfInspectionCommand;
import org.anjian.api.selfcheck.SelfInspectionId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Raises the hazard behind a no (QX24-P2c). */
public record RaiseHazardFromSelfInspection(
        @TargetAggregateIdentifier SelfInspectionId selfInspectionId,
        int item,
        ItemHazard hazard,
        Instant occurredAt,
        @Nullable String commandId)
        implements SelfInspectionCommand {

    public RaiseHazardFromSelfInspection {
        Required.value(selfInspectionId, "selfInspectionId");
        if (item < 0) {
            throw new RefusedException(InputRefusal.OUT_OF_RANGE, "item");
        }
        Required.value(hazard, "hazard");
        Required.value(occurredAt, "occurredAt");
    }
}
