package org.anjian.api.disclosure.command;

import java.time.Instant;
import org.anjian.api.disclosure.DisclosureCommand;
import org.anjian.api.disclosure.DisclosureId;
import org.anjian.api.hazard.Evidence;
import org.anjian.api.refusal.Required;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Publishes a decision for the first time, as it was reviewed (执法决定公开, QJ16-06h).
 *
 * @param channel where
 * @param text the published text, by its digest
 */
public record PublishEnforcementDecision(
        @TargetAggregateIdentifier DisclosureId disclosureId,
        String channel,
        Evidence text,
        Instant occurredAt,
        @Nullable String commandId)
        implements DisclosureCommand {

    public PublishEnforcementDecision {
        Required.value(disclosureId, "disclosureId");
        channel = Required.name(channel, "channel");
        Required.value(text, "text");
        Required.value(occurredAt, "occurredAt");
    }
}
