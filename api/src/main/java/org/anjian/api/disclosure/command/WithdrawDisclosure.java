package org.anjian.api.disclosure.command;

import java.time.Instant;
import org.anjian.api.disclosure.DisclosureCommand;
import org.anjian.api.disclosure.DisclosureId;
import org.anjian.api.disclosure.PublicText;
import org.anjian.api.disclosure.WithdrawalReason;
import org.anjian.api.refusal.Required;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Withdraws a publication (撤回公开, NL-CF48). The public goes on seeing that it was there, and why it is gone.
 *
 * @param explanation why, for the public
 * @param legalBasis on what it rests, for the public
 */
public record WithdrawDisclosure(
        @TargetAggregateIdentifier DisclosureId disclosureId,
        WithdrawalReason reason,
        String explanation,
        String legalBasis,
        Instant occurredAt,
        @Nullable String commandId)
        implements DisclosureCommand {

    public WithdrawDisclosure {
        Required.value(disclosureId, "disclosureId");
        Required.value(reason, "reason");
        explanation = PublicText.require(explanation, "explanation");
        legalBasis = PublicText.require(legalBasis, "legalBasis");
        Required.value(occurredAt, "occurredAt");
    }
}
