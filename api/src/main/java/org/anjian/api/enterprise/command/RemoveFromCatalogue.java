package org.anjian.api.enterprise.command;

import java.time.Instant;
import org.anjian.api.enterprise.EnterpriseCommand;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.refusal.Required;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Takes an enterprise off the catalogue of supervised objects (QJ16-09c). */
public record RemoveFromCatalogue(
        @TargetAggregateIdentifier EnterpriseId enterpriseId,
        String reason,
        Instant occurredAt,
        @Nullable String commandId)
        implements EnterpriseCommand {

    public RemoveFromCatalogue {
        Required.value(enterpriseId, "enterpriseId");
        reason = Required.text(reason, "reason");
        Required.value(occurredAt, "occurredAt");
    }
}
