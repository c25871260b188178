package org.anjian.command.calendar;

import java.time.LocalDate;
import org.anjian.api.region.RegionCode;
import org.anjian.api.ruleparameter.ParameterKey;
import org.anjian.command.ruleparameter.RuleParameters;
import org.springframework.stereotype.Component;

/** Terms of so many working days as a parameter of the rulebook says where and when they begin. */
@Component
public class WorkingDayTerms {

    private final RuleParameters parameters;
    private final WorkCalendar calendar;

    public WorkingDayTerms(RuleParameters parameters, WorkCalendar calendar) {
        this.parameters = parameters;
        this.calendar = calendar;
    }

    /**
     * The last day of a term.
     *
     * @param workingDays the parameter that says how many working days it has
     * @param fact the day of the fact, which is not counted
     */
    public LocalDate lastDay(ParameterKey workingDays, RegionCode region, LocalDate fact) {
        return calendar.plusWorkingDays(fact, Math.toIntExact(parameters.number(workingDays, region, fact)));
    }
}
