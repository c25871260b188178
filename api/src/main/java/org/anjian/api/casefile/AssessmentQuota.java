package org.anjian.api.casefile;

/** How many counties are assessed every year at least (QJ16-07d). */
public final class AssessmentQuota {

    private static final int THOUSAND = 1_000;

    private AssessmentQuota() {}

    /** The share of the counties, rounded up: 40 % of nine are four. */
    public static int required(int counties, int permille) {
        return Math.ceilDiv(counties * permille, THOUSAND);
    }
}
