package org.anjian.api.penaltycase;

/** What a review says. */
public enum ReviewOpinion {
    /** It may go on (同意). */
    APPROVED,
    /** It goes back to the investigation (退回补充调查). */
    RETURNED
}
