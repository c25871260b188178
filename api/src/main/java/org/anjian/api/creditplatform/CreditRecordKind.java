package org.anjian.api.creditplatform;

/** What is exchanged with the credit platform. */
public enum CreditRecordKind {
    /** A penalty decision against a legal person (行政处罚信息). */
    PENALTY,
    /** An entry of a legal person on the blacklist (严重失信主体名单信息). */
    BLACKLIST
}
