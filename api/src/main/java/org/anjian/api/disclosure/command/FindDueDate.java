package org.anjian.api.disclosure.command;

import java.time.Instant;
import org.anjian.api.disclosure.DisclosureCommand;
import org.anjian.api.disclosure.DisclosureId;
import org.anjian.api.refusal.Required;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Counts the last days anew that a missing working-day calendar left unknown; sent by Anjian when a calendar is published. */
public record FindDueDate(
        @TargetAggregateIdentifier DisclosureId disclosureId,
        Instant occurredAt,
        @Nullable String commandId) implements DisclosureCommand {

    public FindDueDate {
        Required.value(disclosureId, "disclosureId");
        Required.value(occurredAt, "occurredAt");
    }
}
