package org.anjian.command.gridreport;

import java.time.LocalDate;
import org.anjian.api.region.RegionCode;
import org.anjian.api.ruleparameter.ParameterKey;
import org.anjian.command.calendar.WorkCalendar;
import org.anjian.command.ruleparameter.RuleParameters;
import org.springframework.stereotype.Component;

/** How long a body has for the disposition of a report: a configured number of working days (ML20-12e). */
@Component
class DisposalTerm {

    private static final ParameterKey WORKING_DAYS = new ParameterKey("ML20-12e.disposalWorkingDays");

    private final RuleParameters parameters;
    private final WorkCalendar calendar;

    DisposalTerm(RuleParameters parameters, WorkCalendar calendar) {
        this.parameters = parameters;
        this.calendar = calendar;
    }

    /** The last day, for what was dispatched on a day. */
    LocalDate disposeBy(RegionCode region, LocalDate day) {
        return calendar.plusWorkingDays(day, Math.toIntExact(parameters.number(WORKING_DAYS, region, day)));
    }
}
