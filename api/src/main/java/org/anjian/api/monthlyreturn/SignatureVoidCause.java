package org.anjian.api.monthlyreturn;

/** What was changed in a return after it was signed (QJ22B-12a). */
public enum SignatureVoidCause {
    /** Its figures were compiled again. */
    RECOMPILED,
    /** Its typical cases were changed. */
    TYPICAL_CASES_CHANGED
}
