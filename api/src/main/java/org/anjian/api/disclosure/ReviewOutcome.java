package org.anjian.api.disclosure;

/** What the reviewer said of a proposed text. */
public enum ReviewOutcome {
    /** It may be published. */
    APPROVED,
    /** It tells too much or too little, and is to be proposed again. */
    REJECTED
}
