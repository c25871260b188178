package org.anjian.api.enterprise;

/** Above or below the designated scale (规模以上、规模以下). */
public enum EnterpriseScale {
    /** Above the designated scale. */
    ABOVE_SCALE,
    /** Below the designated scale. */
    BELOW_SCALE
}
