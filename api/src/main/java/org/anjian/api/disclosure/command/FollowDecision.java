package org.anjian.api.disclosure.command;

import java.time.Instant;
import org.anjian.api.disclosure.DecisionFate;
import org.anjian.api.disclosure.DisclosureCommand;
import org.anjian.api.disclosure.DisclosureId;
import org.anjian.api.refusal.Required;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Tells the publication that its decision was changed, revoked, or declared illegal or void (NL-CF48); sent by Anjian.
 *
 * @param fineFen the fine of a changed decision, in fen
 */
public record FollowDecision(
        @TargetAggregateIdentifier DisclosureId disclosureId,
        DecisionFate fate,
        @Nullable Long fineFen,
        Instant occurredAt,
        @Nullable String commandId)
        implements DisclosureCommand {

    public FollowDecision {
        Required.value(disclosureId, "disclosureId");
        Required.value(fate, "fate");
        Required.value(occurredAt, "occurredAt");
    }
}
