package org.anjian.api.creditplatform;

import org.anjian.api.refusal.RefusedException;
import org.anjian.api.refusal.Required;
import org.jspecify.annotations.Nullable;

/**
 * The platform's receipt for a record of an exchange.
 *
 * @param platformNumber under which number the platform has it; given where it was accepted
 * @param reason why it was refused; given where it was
 */
public record PlatformReceipt(
        String record,
        ReceiptOutcome outcome,
        @Nullable String platformNumber,
        @Nullable String reason) {

    private static final String FIELD = "receipts";

    public PlatformReceipt {
        record = Required.name(record, FIELD);
        Required.value(outcome, FIELD);
        platformNumber =
                platformNumber == null || platformNumber.isBlank() ? null : Required.name(platformNumber, FIELD);
        reason = Required.optionalText(reason, FIELD);
        @Nullable String needed = outcome == ReceiptOutcome.ACCEPTED ? platformNumber : reason;
        if (needed == null) {
            throw new RefusedException(CreditPlatformRefusal.RECEIPT_INCOMPLETE, FIELD);
        }
    }
}
