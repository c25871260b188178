package org.anjian.api.disclosure.command;

import java.time.Instant;
import org.anjian.api.disclosure.DisclosureCommand;
import org.anjian.api.disclosure.DisclosureId;
import org.anjian.api.disclosure.PublicText;
import org.anjian.api.refusal.Required;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Publishes another reviewed text in place of the one that is public (更正, ML20-04e).
 *
 * @param reason why, for the public
 * @param legalBasis on what it rests, for the public
 */
public record CorrectDisclosure(
        @TargetAggregateIdentifier DisclosureId disclosureId,
        String reason,
        String legalBasis,
        Instant occurredAt,
        @Nullable String commandId)
        implements DisclosureCommand {

    public CorrectDisclosure {
        Required.value(disclosureId, "disclosureId");
        reason = PublicText.require(reason, "reason");
        legalBasis = PublicText.require(legalBasis, "legalBasis");
        Required.value(occurredAt, "occurredAt");
    }
}
