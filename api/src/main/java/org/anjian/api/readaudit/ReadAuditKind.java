package org.anjian.api.readaudit;

/** The reads that are written down before they are answered. */
public enum ReadAuditKind {
    /** The records behind a figure were listed (QJ16-17d). */
    FIGURE_EXPLAINED,
    /** A record was replayed with all its events (QJ16-06g). */
    HISTORY_REPLAYED,
    /** The file of a record was taken, with its events, states, documents and proofs (QJ16-06g). */
    CASE_FILE_TAKEN,
    /** A record was opened: enforcement against somebody, one of its documents, or who somebody is. */
    RECORD_READ,
    /** Who somebody is was in a list or an export. */
    IDENTITY_LISTED,
    /** A tip-off was read with what was said (QJ16-15c). */
    TIP_OFF_READ,
    /** What is sealed was opened by somebody whom the seal admits; the detail names the seal (封存). */
    SEALED_OPENED
}
