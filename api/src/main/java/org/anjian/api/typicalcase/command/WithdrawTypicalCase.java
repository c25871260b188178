package org.anjian.api.typicalcase.command;

import java.time.Instant;
import org.anjian.api.disclosure.PublicText;
import org.anjian.api.disclosure.WithdrawalReason;
import org.anjian.api.refusal.Required;
import org.anjian.api.typicalcase.TypicalCaseCommand;
import org.anjian.api.typicalcase.TypicalCaseId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Withdraws a typical case; where it was public, the public goes on seeing that it was, and why it is gone (撤回).
 *
 * @param reason why
 * @param explanation the same in words, for the public
 * @param legalBasis on what that rests, for the public
 */
public record WithdrawTypicalCase(
        @TargetAggregateIdentifier TypicalCaseId typicalCaseId,
        WithdrawalReason reason,
        String explanation,
        String legalBasis,
        Instant occurredAt,
        @Nullable String commandId)
        implements TypicalCaseCommand {

    public WithdrawTypicalCase {
        Required.value(typicalCaseId, "typicalCaseId");
        Required.value(reason, "reason");
        explanation = PublicText.require(explanation, "explanation");
        legalBasis = PublicText.require(legalBasis, "legalBasis");
        Required.value(occurredAt, "occurredAt");
    }
}
