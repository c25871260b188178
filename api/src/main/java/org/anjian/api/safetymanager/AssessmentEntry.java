package org.anjian.api.safetymanager;

/** What a document of an assessment records. */
public enum AssessmentEntry {
    /** The assessment as it was made. */
    ASSESSMENT,
    /** An objection to it. */
    OBJECTION,
    /** A correction of it. */
    CORRECTION,
    /** The rejection of an objection. */
    OBJECTION_REJECTED
}
