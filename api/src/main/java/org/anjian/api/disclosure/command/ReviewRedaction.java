package org.anjian.api.disclosure.command;

import java.time.Instant;
import org.anjian.api.disclosure.DisclosureCommand;
import org.anjian.api.disclosure.DisclosureId;
import org.anjian.api.disclosure.ReviewOutcome;
import org.anjian.api.refusal.Required;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Reviews the proposed text (公开审核): by somebody other than who proposed it.
 *
 * @param note what the reviewer says of it
 */
public record ReviewRedaction(
        @TargetAggregateIdentifier DisclosureId disclosureId,
        ReviewOutcome outcome,
        String note,
        Instant occurredAt,
        @Nullable String commandId)
        implements DisclosureCommand {

    public ReviewRedaction {
        Required.value(disclosureId, "disclosureId");
        Required.value(outcome, "outcome");
        note = Required.text(note, "note");
        Required.value(occurredAt, "occurredAt");
    }
}
