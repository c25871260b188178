package org.anjian.api.villagecheck.command;

import java.time.Instant;
import org.anjian.api.refusal.Required;
import org.anjian.api.villagecheck.VillageInspectorCommand;
import org.anjian.api.villagecheck.VillageInspectorId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Ends the work of a person who checks for a village (检查人员离任, ML20-12f). */
public record ReleaseVillageInspector(
        @TargetAggregateIdentifier VillageInspectorId villageInspectorId,
        String reason,
        Instant occurredAt,
        @Nullable String commandId)
        implements VillageInspectorCommand {

    public ReleaseVillageInspector {
        Required.value(villageInspectorId, "villageInspectorId");
        reason = Required.text(reason, "reason");
        Required.value(occurredAt, "occurredAt");
    }
}
