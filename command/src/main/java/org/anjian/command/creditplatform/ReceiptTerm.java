package org.anjian.command.creditplatform;

import java.time.LocalDate;
import org.anjian.api.region.RegionCode;
import org.anjian.api.ruleparameter.ParameterKey;
import org.anjian.command.calendar.WorkCalendar;
import org.anjian.command.ruleparameter.RuleParameters;
import org.springframework.stereotype.Component;

/** The term for the platform's receipts, by the parameter in force on the day and by the working-day calendar. */
@Component
class ReceiptTerm {

    /** Within how many working days the platform's receipts are expected: configured, not statutory. */
    private static final ParameterKey RECEIPTS = new ParameterKey("QJ16-12e.receiptWorkingDays");

    private final RuleParameters parameters;
    private final WorkCalendar calendar;

    ReceiptTerm(RuleParameters parameters, WorkCalendar calendar) {
        this.parameters = parameters;
        this.calendar = calendar;
    }

    /** The last day for the receipts of an exchange that was prepared on a day, which is not counted. */
    LocalDate lastDay(LocalDate preparedOn, RegionCode region) {
        return calendar.plusWorkingDays(preparedOn, Math.toIntExact(parameters.number(RECEIPTS, region, preparedOn)));
    }
}
