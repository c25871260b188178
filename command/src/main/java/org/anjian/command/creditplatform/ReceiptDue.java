package org.anjian.command.creditplatform;

import java.time.LocalDate;

/**
 * The end of the term for the platform's receipts.
 *
 * @param receiptBy its last day
 */
record ReceiptDue(LocalDate receiptBy) {

    static final String NAME = "creditplatform-receipts";
}
