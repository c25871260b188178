package org.anjian.api.correctionorder;

/** What a verification found. */
public enum CorrectionResult {
    /** What was demanded is done. */
    CORRECTED,
    /** It is not, or not all of it. */
    NOT_CORRECTED
}
