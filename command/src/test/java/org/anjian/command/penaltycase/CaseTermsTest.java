package org.anjian.command.penaltycase;

import static org.anjian.command.Actors.COUNTY;
import static org.anjian.command.Moments.day;
import static org.anjian.command.penaltycase.CaseScene.terms;
import static org.assertj.core.api.Assertions.assertThat;

import org.anjian.api.penaltycase.SubjectKind;
import org.anjian.api.rule.Rule;
import org.junit.jupiter.api.Test;

/** The periods of the law across National Day and Spring Festival, by the calendar that is shipped. */
class CaseTermsTest {

    private final CaseTerms terms = terms();

    @Rule("NL-CF54")
    @Test
    void ninety_days_from_the_first_of_july_end_on_the_working_sunday() {
        assertThat(terms.decideBy(day("2024-07-01"), COUNTY)).isEqualTo("2024-09-29");
        assertThat(terms.decideBy(day("2024-07-03"), COUNTY))
                .as("rolls over National Day")
                .isEqualTo("2024-10-08");
    }

    @Rule("NL-CF61")
    @Test
    void seven_working_days_after_the_27th_of_september_end_on_the_12th_of_october() {
        assertThat(terms.serveBy(day("2024-09-27"), COUNTY)).isEqualTo("2024-10-12");
        assertThat(terms.serveBy(day("2025-01-24"), COUNTY))
                .as("Spring Festival")
                .isEqualTo("2025-02-10");
    }

    @Rule("NL-CF63")
    @Test
    void a_hearing_is_asked_for_within_five_working_days_and_called_seven_ahead() {
        assertThat(terms.hearingUntil(day("2024-09-26"), COUNTY)).isEqualTo("2024-10-09");
        assertThat(terms.earliestHearing(day("2024-09-27"), COUNTY)).isEqualTo("2024-10-12");
    }

    @Rule("NL-CF56")
    @Test
    void preserved_evidence_waits_seven_working_days() {
        assertThat(terms.disposeBy(day("2024-09-27"), COUNTY)).isEqualTo("2024-10-12");
    }

    @Rule("NL-CF67")
    @Rule("NL-CF85")
    @Test
    void fifteen_calendar_days_to_pay_and_no_roll_over_on_a_make_up_day() {
        assertThat(terms.afterService(day("2024-09-27"), COUNTY).payBy()).isEqualTo("2024-10-12");
        assertThat(terms.afterService(day("2024-09-18"), COUNTY).payBy())
                .as("the third of October is a holiday")
                .isEqualTo("2024-10-08");
    }

    @Rule("QJ16-14c")
    @Test
    void the_court_may_be_asked_from_the_end_of_the_suit_period_for_three_months() {
        EnforcementPeriods periods = terms.afterService(day("2024-03-04"), COUNTY);
        assertThat(periods.suitUntil()).isEqualTo("2024-09-04");
        assertThat(periods.courtFrom()).isEqualTo("2024-09-04");
        assertThat(periods.courtUntil()).isEqualTo("2024-12-04");
        assertThat(terms.courtWarningOn(periods.courtUntil(), COUNTY)).isEqualTo("2024-11-04");
    }

    @Rule("NL-QZ53")
    @Test
    void the_court_is_asked_after_ten_working_days_from_the_demand() {
        assertThat(terms.applyAfter(day("2024-09-27"), COUNTY)).isEqualTo("2024-10-16");
    }

    @Rule("NL-CF51")
    @Rule("NL-HEAR")
    @Test
    void amounts_of_the_law_are_in_fen() {
        assertThat(terms.onSpotFen(SubjectKind.PERSON, COUNTY, day("2024-07-01")))
                .isEqualTo(20_000);
        assertThat(terms.onSpotFen(SubjectKind.ENTERPRISE, COUNTY, day("2024-07-01")))
                .isEqualTo(300_000);
        assertThat(terms.hearingFromFen(SubjectKind.ENTERPRISE, COUNTY, day("2024-07-01")))
                .isEqualTo(5_000_000);
    }
}
