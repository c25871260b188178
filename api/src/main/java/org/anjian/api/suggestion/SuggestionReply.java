package org.anjian.api.suggestion;

/** The enterprise's answer to a suggestion. */
public enum SuggestionReply {
    /** Adopted (采纳). */
    ADOPTED,
    /** Rejected with a reason (不采纳). */
    REJECTED
}
