package org.anjian.api.selfcheck;

/** Which check found a hazard of the campaign. */
public enum FoundBy {
    /** The self-inspection of the enterprise. */
    SELF_INSPECTION,
    /** The enforcement check. */
    CAMPAIGN_INSPECTION
}
