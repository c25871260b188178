package org.anjian.api.normativedocument;

/** Whether facts of a day are judged by a document. */
public enum DocumentStanding {
    /** Its first version takes effect later (尚未施行). */
    NOT_YET_IN_FORCE,
    /** It is in force (有效). */
    IN_FORCE,
    /** It was repealed (已废止). */
    REPEALED
}
