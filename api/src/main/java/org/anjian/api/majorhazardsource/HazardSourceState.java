package org.anjian.api.majorhazardsource;

/** How far a major hazard source has come on its way. */
public enum HazardSourceState {
    /** Identified (已辨识). */
    IDENTIFIED,
    /** Registered with a file (已登记建档). */
    REGISTERED,
    /** Filed with both recipients (已备案). */
    FILED,
    /** No major hazard source any more (已核销). */
    DEREGISTERED
}
