package org.anjian.api.emergencyplan;

/** What an evaluation of a plan found. */
public enum PlanEvaluation {
    /** It stays as it is (无需修订). */
    FIT,
    /** It is to be revised (需要修订). */
    REVISION_NEEDED
}
