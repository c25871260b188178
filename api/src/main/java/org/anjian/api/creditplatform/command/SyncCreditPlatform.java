package org.anjian.api.creditplatform.command;

import java.time.Instant;
import java.util.List;
import org.anjian.api.creditplatform.CreditExchangeId;
import org.anjian.api.creditplatform.PlatformReceipt;
import org.anjian.api.message.Command;
import org.anjian.api.refusal.Required;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Takes in the platform's receipts for an exchange, one for each of its records (QJ16-12e).
 *
 * @param sha256 the digest of the file that the platform was given
 */
public record SyncCreditPlatform(
        @TargetAggregateIdentifier CreditExchangeId exchangeId,
        String sha256,
        List<PlatformReceipt> receipts,
        Instant occurredAt,
        @Nullable String commandId)
        implements Command {

    public SyncCreditPlatform {
        Required.value(exchangeId, "exchangeId");
        sha256 = Required.name(sha256, "sha256");
        receipts = Required.list(receipts, "receipts");
        Required.value(occurredAt, "occurredAt");
    }
}
