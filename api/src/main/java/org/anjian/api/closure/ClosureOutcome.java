package org.anjian.api.closure;

/** What the government decided. */
public enum ClosureOutcome {
    /** The enterprise is closed (予以关闭). */
    CLOSE,
    /** The enterprise is not closed (不予关闭). */
    NOT_CLOSE
}
