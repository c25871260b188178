package org.anjian.api.penaltycase;

/** What a collective discussion came to. */
public enum DiscussionOutcome {
    /** More than half agreed (同意). */
    AGREED,
    /** It was not agreed (未通过). */
    NOT_AGREED
}
