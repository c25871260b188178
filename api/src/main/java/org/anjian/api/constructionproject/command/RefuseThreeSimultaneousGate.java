package org.anjian.api.constructionproject.command;

import java.time.Instant;
import org.anjian.api.constructionproject.ConstructionProjectCommand;
import org.anjian.api.constructionproject.ConstructionProjectId;
import org.anjian.api.constructionproject.ProtectiveFacilities;
import org.anjian.api.constructionproject.SimultaneousGate;
import org.anjian.api.refusal.Required;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Refuses a gate for one kind of facilities (三同时, QJ16-10b). */
public record RefuseThreeSimultaneousGate(
        @TargetAggregateIdentifier ConstructionProjectId constructionProjectId,
        SimultaneousGate gate,
        ProtectiveFacilities facilities,
        String reason,
        Instant occurredAt,
        @Nullable String commandId)
        implements ConstructionProjectCommand {

    public RefuseThreeSimultaneousGate {
        Required.value(constructionProjectId, "constructionProjectId");
        Required.value(gate, "gate");
        Required.value(facilities, "facilities");
        reason = Required.text(reason, "reason");
        Required.value(occurredAt, "occurredAt");
    }
}
