package org.anjian.api.feed;

/** The kinds of records that the public reads. */
public enum PublicKind {
    /** A decision of a regulator (行政执法决定). */
    DECISION,
    /** An entry of the blacklist (安全生产失信名单). */
    BLACKLIST
}
