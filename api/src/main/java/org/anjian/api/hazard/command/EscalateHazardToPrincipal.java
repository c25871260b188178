package org.anjian.api.hazard.command;

import java.time.Instant;
import org.anjian.api.hazard.HazardCommand;
import org.anjian.api.hazard.HazardId;
import org.anjian.api.hazard.ResponsiblePerson;
import org.anjian.api.refusal.Required;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Reports a hazard that stays unrectified to the principal (QX24-30). */
public record EscalateHazardToPrincipal(
        @TargetAggregateIdentifier HazardId hazardId,
        ResponsiblePerson principal,
        String content,
        Instant occurredAt,
        @Nullable String commandId)
        implements HazardCommand {

    public EscalateHazardToPrincipal {
        Required.value(hazardId, "hazardId");
        Required.value(principal, "principal");
        content = Required.text(content, "content");
        Required.value(occurredAt, "occurredAt");
    }
}
