package org.anjian.api.enforcementplan;

import org.anjian.api.refusal.RefusedException;

/** The years that a plan can be for, and from which year on it needs approval. */
public final class PlanYears {

    private static final int FIRST = 2000;
    private static final int LAST = 2100;

    /** The first year whose plan is in force only once approved and filed; earlier ones are with their draft (QJ16-06a). */
    private static final int FIRST_WITH_APPROVAL = 2023;

    private PlanYears() {}

    /**
     * Checks a year.
     *
     * @throws RefusedException {@link EnforcementPlanRefusal#YEAR_OUT_OF_RANGE}
     */
    public static void require(int year) {
        if (year < FIRST || year > LAST) {
            throw new RefusedException(EnforcementPlanRefusal.YEAR_OUT_OF_RANGE, "year");
        }
    }

    /** Whether the plan of a year needs the approval of the government and the filing above it. */
    public static boolean needApproval(int year) {
        return year >= FIRST_WITH_APPROVAL;
    }
}
