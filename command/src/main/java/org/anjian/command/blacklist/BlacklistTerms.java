package org.anjian.command.blacklist;

import java.time.LocalDate;
import java.time.YearMonth;
import org.anjian.api.blacklist.BatchPeriod;
import org.anjian.api.blacklist.BlacklistPilot;
import org.anjian.api.region.RegionCode;
import org.anjian.api.ruleparameter.ParameterKey;
import org.anjian.command.calendar.WorkCalendar;
import org.anjian.command.ruleparameter.RuleParameters;
import org.springframework.stereotype.Component;

/** The terms of the blacklist, by the parameters in force on the day of the fact and by the working-day calendar. */
@Component
public class BlacklistTerms {

    private static final ParameterKey TERM = new ParameterKey("NL-CREDIT.termYears");
    private static final ParameterKey EARLY_REMOVAL = new ParameterKey("NL-CREDIT.earlyRemovalMonths");
    private static final ParameterKey PILOT_TERM = new ParameterKey("QJ16-12a.termYears");
    private static final ParameterKey PILOT_EARLY_REMOVAL = new ParameterKey("QJ16-12a.earlyRemovalMonths");
    private static final ParameterKey STATEMENT = new ParameterKey("QJ16-12a.statementWorkingDays");
    private static final ParameterKey PUBLICATION = new ParameterKey("QJ16-12b.publishWorkingDays");
    private static final ParameterKey BATCH = new ParameterKey("QJ16-08e.batchMonths");

    private final RuleParameters parameters;
    private final WorkCalendar calendar;

    public BlacklistTerms(RuleParameters parameters, WorkCalendar calendar) {
        this.parameters = parameters;
        this.calendar = calendar;
    }

    /** The last day for a statement after a notice. */
    LocalDate statementUntil(LocalDate servedOn, RegionCode region) {
        return calendar.plusWorkingDays(servedOn, number(STATEMENT, region, servedOn));
    }

    /** The last day of the term of an entry; the day of the decision is not counted (NL-CREDIT). */
    LocalDate until(LocalDate listedOn, RegionCode region) {
        return listedOn.plusYears(number(BlacklistPilot.runsOn(listedOn) ? PILOT_TERM : TERM, region, listedOn));
    }

    /** The first day for an application for early removal (NL-CREDIT). */
    LocalDate removableFrom(LocalDate listedOn, RegionCode region) {
        return listedOn.plusMonths(
                number(BlacklistPilot.runsOn(listedOn) ? PILOT_EARLY_REMOVAL : EARLY_REMOVAL, region, listedOn));
    }

    /** The last day to make an entry public (及时, QJ16-12b). */
    LocalDate publishBy(LocalDate listedOn, RegionCode region) {
        return calendar.plusWorkingDays(listedOn, number(PUBLICATION, region, listedOn));
    }

    /** The period for which a batch is owed that begins with a month (定期, QJ16-08e). */
    BatchPeriod period(YearMonth first, RegionCode region) {
        return new BatchPeriod(first, number(BATCH, region, first.atDay(1)));
    }

    private int number(ParameterKey key, RegionCode region, LocalDate day) {
        return Math.toIntExact(parameters.number(key, region, day));
    }
}
