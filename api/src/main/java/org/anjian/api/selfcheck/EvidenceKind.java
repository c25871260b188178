package org.anjian.api.selfcheck;

/** What a link of evidence points at. */
public enum EvidenceKind {
    /** A version of a safety rule or procedure. */
    RULE_VERSION,
    /** A record of the ledger. */
    RECORD,
    /** A document of the enterprise. */
    DOCUMENT
}
