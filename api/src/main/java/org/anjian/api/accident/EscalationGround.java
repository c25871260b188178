package org.anjian.api.accident;

/** Why a general accident is to be investigated one level up (提级调查理由, QJ16-04d). */
public enum EscalationGround {
    /** Serious in nature (性质严重). */
    SERIOUS_NATURE,
    /** Of vile impact (影响恶劣). */
    VILE_IMPACT
}
