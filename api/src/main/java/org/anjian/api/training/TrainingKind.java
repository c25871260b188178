package org.anjian.api.training;

/** What kind of training a session was. */
public enum TrainingKind {
    /** Safety education and training (安全教育培训). */
    ORDINARY,
    /** Emergency training (应急培训, QX24-16). */
    EMERGENCY,
    /** Targeted training before something new is used (专项培训, QX24-12). */
    TARGETED
}
