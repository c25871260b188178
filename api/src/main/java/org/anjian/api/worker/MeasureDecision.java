package org.anjian.api.worker;

/** The principal's answer to a proposal. */
public enum MeasureDecision {
    /** Adopted (同意). */
    ADOPTED,
    /** Rejected with a reason (不同意). */
    REJECTED
}
