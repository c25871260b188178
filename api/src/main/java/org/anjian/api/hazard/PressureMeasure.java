package org.anjian.api.hazard;

/** Measures of pressure that can be recorded (QJ16-08c). */
public enum PressureMeasure {
    /** Secret visit (暗查暗访). */
    SECRET_VISIT,
    /** Warning talk (约谈警示). */
    WARNING_TALK,
    /** Media exposure (媒体曝光). */
    MEDIA_EXPOSURE,
    /** Expert consultation (专家会诊). */
    EXPERT_CONSULTATION
}
