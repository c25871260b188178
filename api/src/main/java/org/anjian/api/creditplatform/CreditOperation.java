package org.anjian.api.creditplatform;

/** What the platform is asked to do with a record. */
public enum CreditOperation {
    /** It does not have the record yet. */
    REPORT,
    /** It has the record as it was before. */
    REPLACE,
    /** It has the record, which stands no more. */
    WITHDRAW
}
