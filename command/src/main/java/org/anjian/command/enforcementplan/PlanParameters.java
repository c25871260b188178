package org.anjian.command.enforcementplan;

import java.time.LocalDate;
import org.anjian.api.region.RegionCode;
import org.anjian.api.ruleparameter.ParameterKey;
import org.anjian.command.ruleparameter.RuleParameters;

/** The parameters of enforcement plans in the rulebook. */
public final class PlanParameters {

    /** On which day of the year a plan is drafted at the latest; 31 is January 31st (每年年初, configured, not statutory). */
    public static final ParameterKey DRAFT_BY_DAY_OF_YEAR = new ParameterKey("QJ22B-05a.draftByDayOfYear");

    private PlanParameters() {}

    static LocalDate draftBy(int year, RegionCode region, RuleParameters parameters) {
        LocalDate first = LocalDate.of(year, 1, 1);
        return first.plusDays(parameters.number(DRAFT_BY_DAY_OF_YEAR, region, first) - 1);
    }
}
