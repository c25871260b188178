package org.anjian.api.creditplatform;

/** How far an exchange is. */
public enum CreditExchangeState {
    /** Its file is prepared, and the platform has not answered yet. */
    OPEN,
    /** The term for the platform's receipts has passed without them. */
    OVERDUE,
    /** The platform's receipts are stored, one a record. */
    SYNCED
}
