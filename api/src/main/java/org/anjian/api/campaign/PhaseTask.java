package org.anjian.api.campaign;

/** What a unit owes by a day. */
public enum PhaseTask {
    /** Its local plan (本地方案). */
    LOCAL_PLAN,
    /** The mobilisation meeting (动员部署会). */
    MOBILIZATION,
    /** The topic training; it may be put off to the second phase (专题培训). */
    TOPIC_TRAINING,
    /** The stage report (阶段性进展情况). */
    STAGE_REPORT,
    /** The final report (工作情况). */
    FINAL_REPORT
}
