package org.anjian.api.selfcheck.command;

import java.time.Instant;
import org.anjian.api.refusal.Required;
import org.anjian.api.selfcheck.SelfInspectionCommand;
import org.anjian.api.selfcheck.SelfInspectionId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Closes the campaign for an enterprise (QX24-P4a). */
public record CloseCampaignForEnterprise(
        @TargetAggregateIdentifier SelfInspectionId selfInspectionId,
        Instant occurredAt,
        @Nullable String commandId) implements SelfInspectionCommand {

    public CloseCampaignForEnterprise {
        Required.value(selfInspectionId, "selfInspectionId");
        Required.value(occurredAt, "occurredAt");
    }
}
