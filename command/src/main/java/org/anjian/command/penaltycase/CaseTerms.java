package org.anjian.command.penaltycase;

import java.time.LocalDate;
import org.anjian.api.penaltycase.Harm;
import org.anjian.api.penaltycase.RemedyKind;
import org.anjian.api.penaltycase.SubjectKind;
import org.anjian.api.region.RegionCode;
import org.anjian.api.ruleparameter.ParameterKey;
import org.anjian.command.calendar.WorkCalendar;
import org.anjian.command.ruleparameter.RuleParameters;
import org.springframework.stereotype.Component;

/**
 * The periods and amounts of the law, by the parameters in force on the day of the fact and by the working-day calendar. A
 * period in calendar days that ends on a holiday ends on the next working day; the day of the fact is never counted.
 */
@Component
public class CaseTerms {

    private final RuleParameters parameters;
    private final WorkCalendar calendar;

    public CaseTerms(RuleParameters parameters, WorkCalendar calendar) {
        this.parameters = parameters;
        this.calendar = calendar;
    }

    /** The last day for the decision of a case that is filed on a day (NL-CF54). */
    LocalDate decideBy(LocalDate filedOn, RegionCode region) {
        return calendar.sameOrNextWorkingDay(
                filedOn.plusDays(number(PenaltyParameters.DECISION_DAYS, region, filedOn)));
    }

    /** The last day to say what becomes of evidence that is preserved on a day (NL-CF56). */
    LocalDate disposeBy(LocalDate preservedOn, RegionCode region) {
        return workingDays(PenaltyParameters.PRESERVATION_DAYS, preservedOn, region);
    }

    /** The last day for a statement after a notice (NL-CF44). */
    LocalDate statementUntil(LocalDate noticeOn, RegionCode region) {
        return workingDays(PenaltyParameters.STATEMENT_DAYS, noticeOn, region);
    }

    /** The last day to ask for a hearing after a notice (NL-CF63). */
    LocalDate hearingUntil(LocalDate noticeOn, RegionCode region) {
        return workingDays(PenaltyParameters.HEARING_REQUEST_DAYS, noticeOn, region);
    }

    /** The first day for a hearing that is called on a day (NL-CF63). */
    LocalDate earliestHearing(LocalDate calledOn, RegionCode region) {
        return workingDays(PenaltyParameters.HEARING_NOTICE_DAYS, calledOn, region);
    }

    /** From which amount a fine or a confiscation opens a hearing, in fen (NL-HEAR). */
    long hearingFromFen(SubjectKind kind, RegionCode region, LocalDate day) {
        return parameters.number(
                kind == SubjectKind.PERSON ? PenaltyParameters.HEARING_PERSON : PenaltyParameters.HEARING_UNIT,
                region,
                day);
    }

    /** The last day to serve a decision of a day (NL-CF61). */
    LocalDate serveBy(LocalDate decidedOn, RegionCode region) {
        return workingDays(PenaltyParameters.SERVICE_DAYS, decidedOn, region);
    }

    /** What begins with the service of a decision: payment, surcharge, remedies, the court. */
    EnforcementPeriods afterService(LocalDate servedOn, RegionCode region) {
        LocalDate reviewUntil = calendar.sameOrNextWorkingDay(
                servedOn.plusDays(number(PenaltyParameters.REVIEW_DAYS, region, servedOn)));
        LocalDate suitUntil = calendar.sameOrNextWorkingDay(
                servedOn.plusMonths(number(PenaltyParameters.SUIT_MONTHS, region, servedOn)));
        LocalDate courtFrom = suitUntil.isBefore(reviewUntil) ? reviewUntil : suitUntil;
        return new EnforcementPeriods(
                calendar.sameOrNextWorkingDay(servedOn.plusDays(number(PenaltyParameters.PAY_DAYS, region, servedOn))),
                number(PenaltyParameters.SURCHARGE_PER_MILLE, region, servedOn),
                reviewUntil,
                suitUntil,
                courtFrom,
                courtUntil(courtFrom, region));
    }

    /** The first day to ask the court after a remedy ended on a day without success (NL-QZ53). */
    LocalDate courtFromAfter(RemedyKind remedy, LocalDate concludedOn, RegionCode region) {
        return remedy == RemedyKind.LITIGATION ? concludedOn : suitUntilAfterReview(concludedOn, region);
    }

    /** The last day to sue after a reconsideration that ended on a day (NL-QZ53). */
    LocalDate suitUntilAfterReview(LocalDate concludedOn, RegionCode region) {
        return calendar.sameOrNextWorkingDay(
                concludedOn.plusDays(number(PenaltyParameters.SUIT_AFTER_REVIEW_DAYS, region, concludedOn)));
    }

    /** The last day to ask the court. */
    LocalDate courtUntil(LocalDate courtFrom, RegionCode region) {
        return calendar.sameOrNextWorkingDay(
                courtFrom.plusMonths(number(PenaltyParameters.COURT_MONTHS, region, courtFrom)));
    }

    /** The day on which the agency is warned that the time for the court ends (QJ16-14c). */
    LocalDate courtWarningOn(LocalDate courtUntil, RegionCode region) {
        return courtUntil.minusDays(number(PenaltyParameters.COURT_WARNING_DAYS, region, courtUntil));
    }

    /** The last day to perform after a demand; the court may be asked after it (NL-QZ53). */
    LocalDate applyAfter(LocalDate demandedOn, RegionCode region) {
        return workingDays(PenaltyParameters.DEMAND_DAYS, demandedOn, region);
    }

    /** The last day of a period that ends on a day: that day, or the next working day (NL-CF85). */
    LocalDate lastDay(LocalDate end) {
        return calendar.sameOrNextWorkingDay(end);
    }

    /** The last day on which an act of a day may still be found, by the law on the day it is found (NL-CF36). */
    LocalDate limitation(LocalDate factOn, Harm harm, RegionCode region, LocalDate foundOn) {
        return factOn.plusYears(number(
                harm == Harm.LIFE_AND_HEALTH
                        ? PenaltyParameters.LIMITATION_YEARS_LIFE
                        : PenaltyParameters.LIMITATION_YEARS,
                region,
                foundOn));
    }

    /** The highest fine on the spot, in fen (NL-CF51). */
    long onSpotFen(SubjectKind kind, RegionCode region, LocalDate day) {
        return parameters.number(
                kind == SubjectKind.PERSON ? PenaltyParameters.ON_SPOT_PERSON : PenaltyParameters.ON_SPOT_UNIT,
                region,
                day);
    }

    /** The last day to file a decision on the spot with the agency (NL-CF51). */
    LocalDate onSpotFileBy(LocalDate decidedOn, RegionCode region) {
        return workingDays(PenaltyParameters.ON_SPOT_FILING_DAYS, decidedOn, region);
    }

    /** The fewest officers on a case (NL-CF42). */
    int officers(RegionCode region, LocalDate day) {
        return number(PenaltyParameters.OFFICERS, region, day);
    }

    private LocalDate workingDays(ParameterKey key, LocalDate fact, RegionCode region) {
        return calendar.plusWorkingDays(fact, number(key, region, fact));
    }

    private int number(ParameterKey key, RegionCode region, LocalDate day) {
        return Math.toIntExact(parameters.number(key, region, day));
    }
}
