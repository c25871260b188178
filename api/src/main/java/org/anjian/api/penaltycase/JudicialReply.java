package org.anjian.api.penaltycase;

/** What the police decided on a case that was transferred. */
public enum JudicialReply {
    /** A criminal case was filed (立案). */
    FILED,
    /** No criminal case was filed: the administrative case goes on (不予立案). */
    NOT_FILED
}
