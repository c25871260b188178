package org.anjian.api.constructionproject.command;

import java.time.Instant;
import org.anjian.api.constructionproject.ConstructionProjectCommand;
import org.anjian.api.constructionproject.ConstructionProjectId;
import org.anjian.api.constructionproject.ProtectiveFacilities;
import org.anjian.api.constructionproject.SimultaneousGate;
import org.anjian.api.refusal.Required;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Passes a gate for one kind of facilities (三同时, QJ16-10b). */
public record PassThreeSimultaneousGate(
        @TargetAggregateIdentifier ConstructionProjectId constructionProjectId,
        SimultaneousGate gate,
        ProtectiveFacilities facilities,
        String conclusion,
        Instant occurredAt,
        @Nullable String commandId)
        implements ConstructionProjectCommand {

    public PassThreeSimultaneousGate {
        Required.value(constructionProjectId, "constructionProjectId");
        Required.value(gate, "gate");
        Required.value(facilities, "facilities");
        conclusion = Required.text(conclusion, "conclusion");
        Required.value(occurredAt, "occurredAt");
    }
}
