package org.anjian.api.tipoff;

/** By what tip-offs are counted. */
public enum TipOffDimension {
    /** How they came in (举报渠道). */
    CHANNEL,
    /** The sector they are about (行业). */
    SECTOR,
    /** The month in which they came in (月份). */
    MONTH
}
