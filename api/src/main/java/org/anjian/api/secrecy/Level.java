package org.anjian.api.secrecy;

/**
 * How closed a field of a document or of an event is (保密级别). They are no ladder: an enterprise reads its own secrets, of which
 * most of the officers that read about it know nothing. Who is cleared for what, {@link Clearance} says.
 */
public enum Level {
    /** Whoever may see the record at all. */
    PUBLIC,
    /** The enterprise that it is about, and the authorities. */
    ENTERPRISE,
    /** The authorities: how they work is not for those whom they supervise. */
    INTERNAL,
    /** Who handles the record, the head of their body, and auditors. */
    CASE_TEAM,
    /** Technical and business secrets: the enterprise whose they are, who handles the record, and auditors (QJ22B-08b). */
    SECRET
}
