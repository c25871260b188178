package org.anjian.api.constructionproject;

/** What the review of the safety conditions found (QJ16-10g). */
public enum AccessReview {
    /** The safety conditions are met (符合安全条件). */
    PASS,
    /** The safety conditions are not met (不符合安全条件). */
    FAIL
}
