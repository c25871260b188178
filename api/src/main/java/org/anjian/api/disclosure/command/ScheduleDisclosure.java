package org.anjian.api.disclosure.command;

import java.time.Instant;
import org.anjian.api.disclosure.DisclosedDecision;
import org.anjian.api.disclosure.DisclosureCommand;
import org.anjian.api.disclosure.DisclosureId;
import org.anjian.api.refusal.Required;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Makes the publication of a decision owed (QJ16-06h); sent by Anjian when the decision was made. */
public record ScheduleDisclosure(
        @TargetAggregateIdentifier DisclosureId disclosureId,
        DisclosedDecision decision,
        Instant occurredAt,
        @Nullable String commandId)
        implements DisclosureCommand {

    public ScheduleDisclosure {
        Required.value(disclosureId, "disclosureId");
        Required.value(decision, "decision");
        Required.value(occurredAt, "occurredAt");
    }
}
