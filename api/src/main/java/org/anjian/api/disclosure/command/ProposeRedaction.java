package org.anjian.api.disclosure.command;

import java.time.Instant;
import org.anjian.api.disclosure.DisclosureCommand;
import org.anjian.api.disclosure.DisclosureId;
import org.anjian.api.disclosure.PublicWording;
import org.anjian.api.refusal.Required;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Proposes what the public is to read of the facts (拟定公开内容): before the first publication, a correction or a restoration. */
public record ProposeRedaction(
        @TargetAggregateIdentifier DisclosureId disclosureId,
        PublicWording wording,
        Instant occurredAt,
        @Nullable String commandId)
        implements DisclosureCommand {

    public ProposeRedaction {
        Required.value(disclosureId, "disclosureId");
        Required.value(wording, "wording").checked();
        Required.value(occurredAt, "occurredAt");
    }
}
