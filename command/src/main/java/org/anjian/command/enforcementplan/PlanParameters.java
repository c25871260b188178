package org.anjian.command.enforcementplan;

import java.time.LocalDate;
import org.anjian.api.region.RegionCode;
import org.anjian.api.ruleparameter.ParameterKey;
import org.anjian.command.ruleparameter.RuleParameters;

/** The parameters of enforcement plans in the rulebook. */
public final class PlanParameters {

    /** The last day of the year for drafting its plan, as month times a hundred plus day (每年年初; configured, not statutory). */
    public static final ParameterKey DRAFT_BY = new ParameterKey("QJ22B-05a.planDue");

    private static final int MONTH = 100;

    private PlanParameters() {}

    static LocalDate draftBy(int year, RegionCode region, RuleParameters parameters) {
        int due = (int) parameters.number(DRAFT_BY, region, LocalDate.of(year, 1, 1));
        return LocalDate.of(year, due / MONTH, due % MONTH);
    }
}
