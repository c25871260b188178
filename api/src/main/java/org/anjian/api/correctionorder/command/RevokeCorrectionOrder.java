package org.anjian.api.correctionorder.command;

import java.time.Instant;
import org.anjian.api.correctionorder.CorrectionOrderCommand;
import org.anjian.api.correctionorder.CorrectionOrderId;
import org.anjian.api.refusal.Required;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Revokes an order that was wrong (撤销); it stays in the ledger. */
public record RevokeCorrectionOrder(
        @TargetAggregateIdentifier CorrectionOrderId correctionOrderId,
        String reason,
        Instant occurredAt,
        @Nullable String commandId)
        implements CorrectionOrderCommand {

    public RevokeCorrectionOrder {
        Required.value(correctionOrderId, "correctionOrderId");
        reason = Required.text(reason, "reason");
        Required.value(occurredAt, "occurredAt");
    }
}
