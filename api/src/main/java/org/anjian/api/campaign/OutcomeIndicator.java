package org.anjian.api.campaign;

/** What a campaign is to change; compared before and after (QX24-G2). */
public enum OutcomeIndicator {
    /** Unsafe acts found. */
    UNSAFE_ACTS,
    /** Money spent on safety, in fen. */
    SAFETY_INVESTMENT,
    /** Trained persons who passed. */
    TRAINING_QUALITY,
    /** Accidents. */
    ACCIDENTS,
    /** Casualties. */
    CASUALTIES
}
