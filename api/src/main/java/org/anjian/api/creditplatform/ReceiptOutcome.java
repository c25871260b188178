package org.anjian.api.creditplatform;

/** What the platform said about a record. */
public enum ReceiptOutcome {
    /** It has taken the record in. */
    ACCEPTED,
    /** It has not, and says why: the record is owed again. */
    REFUSED
}
