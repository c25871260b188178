package org.anjian.api.penaltycase;

/** How somebody voted. */
public enum Vote {
    /** For the intended penalty (同意). */
    FOR,
    /** Against it (不同意). */
    AGAINST,
    /** Neither (弃权). */
    ABSTAINED
}
