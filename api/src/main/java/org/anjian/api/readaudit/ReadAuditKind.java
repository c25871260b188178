package org.anjian.api.readaudit;

/** The reads that are written down before they are answered. */
public enum ReadAuditKind {
    /** The records behind a figure were listed (QJ16-17d). */
    FIGURE_EXPLAINED,
    /** A record was replayed with all its events (QJ16-06g). */
    HISTORY_REPLAYED
}
