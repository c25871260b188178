package org.anjian.api.powerlist;

/** When supervision takes place. */
public enum SupervisionStage {
    /** During the activity (事中). */
    IN_PROCESS,
    /** After it (事后). */
    EX_POST
}
