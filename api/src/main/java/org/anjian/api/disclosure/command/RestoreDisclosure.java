package org.anjian.api.disclosure.command;

import java.time.Instant;
import org.anjian.api.disclosure.DisclosureCommand;
import org.anjian.api.disclosure.DisclosureId;
import org.anjian.api.disclosure.PublicText;
import org.anjian.api.refusal.Required;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Makes public again what was withdrawn (恢复公开), where the decision stands.
 *
 * @param reason why, for the public
 * @param legalBasis on what it rests, for the public
 */
public record RestoreDisclosure(
        @TargetAggregateIdentifier DisclosureId disclosureId,
        String reason,
        String legalBasis,
        Instant occurredAt,
        @Nullable String commandId)
        implements DisclosureCommand {

    public RestoreDisclosure {
        Required.value(disclosureId, "disclosureId");
        reason = PublicText.require(reason, "reason");
        legalBasis = PublicText.require(legalBasis, "legalBasis");
        Required.value(occurredAt, "occurredAt");
    }
}
