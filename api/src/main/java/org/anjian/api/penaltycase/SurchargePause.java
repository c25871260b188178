package org.anjian.api.penaltycase;

/** What keeps the surcharge from growing. */
public enum SurchargePause {
    /** A reconsideration or a suit is pending (复议、诉讼期间不计算). */
    REMEDY,
    /** The fine is paid by an approved plan (经批准延期、分期). */
    INSTALMENTS
}
