package org.anjian.command.penaltycase;

import org.anjian.api.ruleparameter.ParameterKey;

/** The parameters of the law that penalty cases are decided by, as the rulebook calls them. */
public final class PenaltyParameters {

    /** Calendar days from filing to decision. */
    public static final ParameterKey DECISION_DAYS = new ParameterKey("NL-CF54.decisionDays");

    /** Working days to say what becomes of preserved evidence. */
    public static final ParameterKey PRESERVATION_DAYS = new ParameterKey("NL-CF56.workingDays");

    /** Working days for a statement after the notice; configured, not statutory. */
    public static final ParameterKey STATEMENT_DAYS = new ParameterKey("NL-CF44.statementWorkingDays");

    /** Working days to ask for a hearing. */
    public static final ParameterKey HEARING_REQUEST_DAYS = new ParameterKey("NL-CF63.requestWorkingDays");

    /** Working days between the notice of a hearing and the hearing. */
    public static final ParameterKey HEARING_NOTICE_DAYS = new ParameterKey("NL-CF63.hearingNoticeWorkingDays");

    /** From which amount the fine of a person opens a hearing, in fen. */
    public static final ParameterKey HEARING_PERSON = new ParameterKey("NL-HEAR.individual");

    /** From which amount the fine of a unit opens a hearing, in fen. */
    public static final ParameterKey HEARING_UNIT = new ParameterKey("NL-HEAR.unit");

    /** Working days to serve a decision. */
    public static final ParameterKey SERVICE_DAYS = new ParameterKey("NL-CF61.serviceWorkingDays");

    /** Calendar days to pay. */
    public static final ParameterKey PAY_DAYS = new ParameterKey("NL-CF67.payDays");

    /** The surcharge a day, in thousandths of the fine. */
    public static final ParameterKey SURCHARGE_PER_MILLE = new ParameterKey("NL-CF72.dailyRate");

    /** Calendar days to ask for reconsideration. */
    public static final ParameterKey REVIEW_DAYS = new ParameterKey("NL-QZ53.reviewDays");

    /** Months to sue. */
    public static final ParameterKey SUIT_MONTHS = new ParameterKey("NL-QZ53.suitMonths");

    /** Calendar days to sue after a reconsideration. */
    public static final ParameterKey SUIT_AFTER_REVIEW_DAYS = new ParameterKey("NL-QZ53.suitAfterReviewDays");

    /** Months in which the court may be asked. */
    public static final ParameterKey COURT_MONTHS = new ParameterKey("NL-QZ53.windowMonths");

    /** Days before the end of that time when the agency is warned; configured, not statutory. */
    public static final ParameterKey COURT_WARNING_DAYS = new ParameterKey("NL-QZ53.warningDays");

    /** Working days to perform after a demand. */
    public static final ParameterKey DEMAND_DAYS = new ParameterKey("NL-QZ53.demandWorkingDays");

    /** Years of the limitation. */
    public static final ParameterKey LIMITATION_YEARS = new ParameterKey("NL-CF36.years");

    /** Years of the limitation where life and health are touched. */
    public static final ParameterKey LIMITATION_YEARS_LIFE = new ParameterKey("NL-CF36.lifeSafetyYears");

    /** The highest fine on the spot for a person, in fen. */
    public static final ParameterKey ON_SPOT_PERSON = new ParameterKey("NL-CF51.citizen");

    /** The highest fine on the spot for a unit, in fen. */
    public static final ParameterKey ON_SPOT_UNIT = new ParameterKey("NL-CF51.organisation");

    /** Working days to file a decision on the spot with the agency; configured, not statutory. */
    public static final ParameterKey ON_SPOT_FILING_DAYS = new ParameterKey("NL-CF51.filingWorkingDays");

    /** The fewest officers on a case. */
    public static final ParameterKey OFFICERS = new ParameterKey("NL-CF42.minOfficers");

    private PenaltyParameters() {}
}
