package org.anjian.api.hazard;

/** How a hazard ended (处置结果). */
public enum Disposition {
    /** Rectified and re-checked (整改完成). */
    RECTIFIED,
    /** Penalised (已处罚). */
    PENALISED,
    /** Transferred to another department (移送). */
    TRANSFERRED,
    /** Closed in the system the record came from. */
    CLOSED_BY_SOURCE
}
