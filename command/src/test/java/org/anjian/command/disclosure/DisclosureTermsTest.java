package org.anjian.command.disclosure;

import static org.anjian.command.Actors.*;
import static org.anjian.command.Moments.at;
import static org.anjian.command.Moments.day;
import static org.anjian.command.Refusals.expectRefused;
import static org.anjian.command.disclosure.DisclosureScene.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.anjian.api.campaign.Timeliness;
import org.anjian.api.disclosure.DecisionFate;
import org.anjian.api.disclosure.DecisionKind;
import org.anjian.api.disclosure.DisclosedDecision;
import org.anjian.api.disclosure.DisclosureSubject;
import org.anjian.api.disclosure.DisclosureTerm;
import org.anjian.api.disclosure.OwedAct;
import org.anjian.api.disclosure.ReviewOutcome;
import org.anjian.api.disclosure.WithdrawalReason;
import org.anjian.api.disclosure.command.FindDueDate;
import org.anjian.api.disclosure.command.FollowDecision;
import org.anjian.api.disclosure.command.PublishEnforcementDecision;
import org.anjian.api.disclosure.command.ScheduleDisclosure;
import org.anjian.api.disclosure.event.DecisionOvertaken;
import org.anjian.api.disclosure.event.DisclosureDueDateFound;
import org.anjian.api.disclosure.event.DisclosureOverdue;
import org.anjian.api.disclosure.event.DisclosureScheduled;
import org.anjian.api.disclosure.event.DisclosureWithdrawn;
import org.anjian.api.disclosure.event.EnforcementDecisionPublished;
import org.anjian.api.disclosure.event.RedactionProposed;
import org.anjian.api.disclosure.event.RedactionReviewed;
import org.anjian.api.disclosure.event.WithdrawalOverdue;
import org.anjian.api.message.Actor;
import org.anjian.api.message.LegalTime;
import org.anjian.api.refusal.InputRefusal;
import org.anjian.api.rule.Rule;
import org.anjian.command.calendar.WorkCalendar;
import org.anjian.command.calendar.YearArrangement;
import org.anjian.command.ruleparameter.RuleParameters;
import org.axonframework.test.aggregate.TestExecutor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The last days are counted in working days, and one that nobody can count yet is not lost. */
class DisclosureTermsTest {

    /** Over the National Day of 2024 and 2025, the Spring Festival of each year, with the Sundays and Saturdays that are made up. */
    @ParameterizedTest
    @Rule("QJ16-06h")
    @Rule("NL-AQ78")
    @Rule("NL-CF85")
    @Rule("NL-118")
    @CsvSource({
        "PENALTY, 2024-09-27, 2024-10-12, 7",
        "CORRECTION_ORDER, 2024-09-27, 2024-10-30, 20",
        "PENALTY, 2024-02-08, 2024-02-23, 7",
        "PENALTY, 2025-01-23, 2025-02-08, 7",
        "MEASURE, 2025-01-23, 2025-02-26, 20",
        "PENALTY, 2025-09-26, 2025-10-13, 7",
        "CLOSURE, 2025-09-26, 2025-10-30, 20",
        "PENALTY, 2026-02-13, 2026-03-02, 7",
        "NO_PENALTY, 2026-02-13, 2026-03-19, 20",
        "PENALTY, 2026-04-29, 2026-05-12, 7"
    })
    void the_last_day_is_counted_in_working_days(DecisionKind kind, String decidedOn, String due, int workingDays) {
        DisclosureTerm term = TERMS.ofPublication(kind, COUNTY, day(decidedOn));
        assertThat(term.dueOn()).isEqualTo(day(due));
        assertThat(term.workingDays()).isEqualTo(workingDays);
        assertThat(TERMS.workingDays(day(decidedOn), day(due))).isEqualTo(workingDays);
        boundary(kind, decidedOn, day(due));
    }

    /** Nothing until the last day is over; then it is overdue. */
    private void boundary(DecisionKind kind, String decidedOn, LocalDate due) {
        scheduled(kind, decidedOn)
                .whenTimeAdvancesTo(LegalTime.endOf(due).minusSeconds(1))
                .expectNoEvents();
        DisclosureSubject subject = DisclosureSubject.of(ID, decision(kind, decidedOn));
        scheduled(kind, decidedOn)
                .whenTimeAdvancesTo(LegalTime.endOf(due))
                .expectEvents(new DisclosureOverdue(subject, LegalTime.endOf(due), due));
    }

    private TestExecutor<Disclosure> scheduled(DecisionKind kind, String decidedOn) {
        return fixture()
                .givenNoPriorActivity()
                .andGivenCurrentTime(at(decidedOn))
                .andGivenCommands(by(
                        Actor.system(COUNTY),
                        new ScheduleDisclosure(ID, decision(kind, decidedOn), at(decidedOn), null)));
    }

    @Test
    @Rule("QJ16-06h")
    void the_time_is_what_the_rules_gave_on_the_day_of_the_decision() {
        assertThat(TERMS.ofPublication(DecisionKind.PENALTY, COUNTY, day("2016-06-01")))
                .isEqualTo(new DisclosureTerm("QJ16-06h.decisionWorkingDays", 20, day("2016-06-30")));
        assertThat(TERMS.ofPublication(DecisionKind.PENALTY, COUNTY, day("2019-07-01"))
                        .parameter())
                .isEqualTo("NL-118.penaltyWorkingDays");
        assertThat(TERMS.ofPublication(DecisionKind.PENALTY, COUNTY, day("2024-07-01"))
                        .parameter())
                .isEqualTo("NL-AQ78.penaltyDisclosureWorkingDays");
        assertThat(TERMS.expiresOn(DecisionKind.MEASURE, COUNTY, day("2024-07-01")))
                .isNull();
        assertThat(TERMS.expiresOn(DecisionKind.PENALTY, COUNTY, day("2022-07-01")))
                .as("before the rule")
                .isNull();
    }

    private static final DisclosureTerms NEXT_YEAR = new DisclosureTerms(
            RuleParameters.shipped(),
            WorkCalendar.bundled()
                    .with(year -> year == 2027
                            ? Optional.of(new YearArrangement(Set.of(day("2027-01-01")), Set.of(day("2027-01-03"))))
                            : Optional.empty()));
    private static final DisclosedDecision OF_DECEMBER = decision(DecisionKind.PENALTY, "2026-12-24");
    private static final DisclosureSubject DECEMBER = DisclosureSubject.of(ID, OF_DECEMBER);
    private static final DisclosureTerm SEVEN = new DisclosureTerm("NL-AQ78.penaltyDisclosureWorkingDays", 7, null);
    private static final DisclosureScheduled UNDATED =
            new DisclosureScheduled(DECEMBER, at("2026-12-24"), OF_DECEMBER, SEVEN);
    private static final FindDueDate FIND = new FindDueDate(ID, at("2027-01-10"), null);

    /** A decision of December is made and owed; that the State Council has not yet told the holidays does not undo it. */
    @Test
    @Rule("QJ16-06h")
    @Rule("NL-CF85")
    void a_last_day_in_a_year_without_a_calendar_is_unknown_until_there_is_one() {
        fixture()
                .givenNoPriorActivity()
                .when(new ScheduleDisclosure(ID, OF_DECEMBER, at("2026-12-24"), null), ANJIAN.toMetadata())
                .expectEvents(UNDATED)
                .expectNoScheduledDeadlines();
        sent(FIND, ANJIAN, UNDATED).expectSuccessfulHandlerExecution().expectNoEvents();
        DisclosureDueDateFound found = found(OwedAct.PUBLICATION, SEVEN.until(day("2027-01-04")), null, null);
        fixture(NEXT_YEAR).given(UNDATED).when(FIND, ANJIAN.toMetadata()).expectEvents(found);
        fixture(NEXT_YEAR)
                .given(UNDATED, found)
                .when(FIND, ANJIAN.toMetadata())
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
        expectRefused(sent(FIND, COUNTY_HEAD, UNDATED), InputRefusal.NOT_PERMITTED);
    }

    @Test
    @Rule("QJ16-06h")
    void a_last_day_that_was_found_is_watched_like_any_other() {
        fixture(NEXT_YEAR)
                .given(UNDATED)
                .andGivenCurrentTime(at("2026-12-28"))
                .andGivenCommands(by(ANJIAN, new FindDueDate(ID, at("2026-12-28"), null)))
                .whenTimeAdvancesTo(LegalTime.endOf(day("2027-01-04")))
                .expectEvents(new DisclosureOverdue(DECEMBER, LegalTime.endOf(day("2027-01-04")), day("2027-01-04")));
    }

    @Test
    @Rule("QJ16-06h")
    void what_was_published_meanwhile_is_judged_when_the_day_is_known() {
        PublishEnforcementDecision publish = publish("2027-01-05");
        sent(
                        publish,
                        OFFICER,
                        UNDATED,
                        new RedactionProposed(DECEMBER, at("2026-12-25"), WORDING, OFFICER.id()),
                        new RedactionReviewed(
                                DECEMBER, at("2026-12-25"), ReviewOutcome.APPROVED, "ok", SECOND_OFFICER.id()))
                .expectEvents(shown("2027-01-05"));
        fixture(NEXT_YEAR)
                .given(UNDATED, shown("2027-01-05"))
                .when(FIND, ANJIAN.toMetadata())
                .expectEvents(
                        found(OwedAct.PUBLICATION, SEVEN.until(day("2027-01-04")), Timeliness.LATE, 8),
                        new DisclosureOverdue(DECEMBER, LegalTime.endOf(day("2027-01-04")), day("2027-01-04")));
        fixture(NEXT_YEAR)
                .given(UNDATED, shown("2027-01-04"))
                .when(FIND, ANJIAN.toMetadata())
                .expectEvents(found(OwedAct.PUBLICATION, SEVEN.until(day("2027-01-04")), Timeliness.ON_TIME, 7));
    }

    /** Three working days after 30 December 2026: the 31st, the made-up Sunday, and 4 January. */
    @Test
    @Rule("ML20-04e")
    void a_withdrawal_waits_for_the_calendar_likewise() {
        DisclosureTerm three = new DisclosureTerm("NL-CF48.withdrawWorkingDays", 3, null);
        DisclosureTerm dated = three.until(day("2027-01-04"));
        DecisionOvertaken gone =
                new DecisionOvertaken(DECEMBER, at("2026-12-30"), DecisionFate.REVOKED, OF_DECEMBER, three);
        sent(
                        new FollowDecision(ID, DecisionFate.REVOKED, null, at("2026-12-30"), null),
                        ANJIAN,
                        UNDATED,
                        shown("2026-12-28"))
                .expectEvents(gone)
                .expectNoScheduledDeadlines();
        DisclosureWithdrawn withdrawn = new DisclosureWithdrawn(
                DECEMBER, at("2027-01-05"), WithdrawalReason.REVOKED, "复议撤销", "行政处罚法第四十八条", null, COUNTY_HEAD.id());
        sent(withdraw("2027-01-05"), COUNTY_HEAD, UNDATED, shown("2026-12-28"), gone)
                .expectEvents(withdrawn);
        DisclosureDueDateFound published =
                found(OwedAct.PUBLICATION, SEVEN.until(day("2027-01-04")), Timeliness.ON_TIME, 2);
        fixture(NEXT_YEAR)
                .given(UNDATED, shown("2026-12-28"), gone)
                .when(FIND, ANJIAN.toMetadata())
                .expectEvents(published, found(OwedAct.WITHDRAWAL, dated, null, null));
        fixture(NEXT_YEAR)
                .given(UNDATED, shown("2026-12-28"), gone, withdrawn)
                .when(FIND, ANJIAN.toMetadata())
                .expectEvents(
                        published,
                        found(OwedAct.WITHDRAWAL, dated, Timeliness.LATE, 4),
                        new WithdrawalOverdue(DECEMBER, LegalTime.endOf(day("2027-01-04")), day("2027-01-04")));
    }

    private static DisclosureDueDateFound found(
            OwedAct act, DisclosureTerm term, Timeliness timeliness, Integer workingDays) {
        return new DisclosureDueDateFound(DECEMBER, at("2027-01-10"), act, term, timeliness, workingDays);
    }

    private static EnforcementDecisionPublished shown(String day) {
        return new EnforcementDecisionPublished(
                DECEMBER,
                at(day),
                OF_DECEMBER,
                WORDING,
                "website",
                TEXT,
                null,
                null,
                day(day).plusYears(3),
                OFFICER.id());
    }
}
