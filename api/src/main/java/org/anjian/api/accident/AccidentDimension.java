package org.anjian.api.accident;

/** By what accidents are counted. */
public enum AccidentDimension {
    /** The grade (事故等级). */
    GRADE,
    /** The kind (事故类别). */
    KIND,
    /** The sector (行业). */
    SECTOR,
    /** The region as it was reported (地区). */
    REGION,
    /** The month in which they happened (月份). */
    MONTH
}
