package org.anjian.api.penaltycase.command;

import java.time.Instant;
import org.anjian.api.penaltycase.PenaltyCaseCommand;
import org.anjian.api.penaltycase.PenaltyCaseId;
import org.anjian.api.refusal.Required;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Records money that came in; the surcharge is frozen on that day (缴款, NL-CF67, NL-CF72).
 */
public record RecordPayment(
        @TargetAggregateIdentifier PenaltyCaseId penaltyCaseId,
        long amountFen,
        String receiptNumber,
        Instant occurredAt,
        @Nullable String commandId)
        implements PenaltyCaseCommand {

    public RecordPayment {
        Required.value(penaltyCaseId, "penaltyCaseId");
        Required.notNegative(amountFen, "amountFen");
        receiptNumber = Required.name(receiptNumber, "receiptNumber");
        Required.value(occurredAt, "occurredAt");
    }
}
