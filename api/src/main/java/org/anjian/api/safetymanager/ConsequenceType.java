package org.anjian.api.safetymanager;

/** What follows from an appraisal (QJ22A-09b). */
public enum ConsequenceType {
    /** A merit award (评先评优). */
    MERIT_AWARD,
    /** An adjustment of the post (岗位调整). */
    POST_ADJUSTMENT,
    /** A reward (奖励). */
    REWARD,
    /** A punishment (惩戒). */
    PUNISHMENT
}
