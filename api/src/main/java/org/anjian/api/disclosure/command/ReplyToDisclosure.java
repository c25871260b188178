package org.anjian.api.disclosure.command;

import java.time.Instant;
import org.anjian.api.disclosure.DisclosureCommand;
import org.anjian.api.disclosure.DisclosureId;
import org.anjian.api.disclosure.PublicText;
import org.anjian.api.refusal.Required;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * The enterprise has its say beside what is public (企业说明).
 *
 * @param text what it says, for the public
 */
public record ReplyToDisclosure(
        @TargetAggregateIdentifier DisclosureId disclosureId,
        String text,
        Instant occurredAt,
        @Nullable String commandId)
        implements DisclosureCommand {

    public ReplyToDisclosure {
        Required.value(disclosureId, "disclosureId");
        text = PublicText.require(text, "text");
        Required.value(occurredAt, "occurredAt");
    }
}
