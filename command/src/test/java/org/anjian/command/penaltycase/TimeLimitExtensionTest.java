package org.anjian.command.penaltycase;

import static org.anjian.command.Actors.*;
import static org.anjian.command.Moments.at;
import static org.anjian.command.Moments.day;
import static org.anjian.command.Refusals.expectRefused;
import static org.anjian.command.penaltycase.CaseScene.*;

import java.util.List;
import org.anjian.api.message.LegalTime;
import org.anjian.api.penaltycase.PenaltyCaseRefusal;
import org.anjian.api.penaltycase.command.ExtendCaseTimeLimit;
import org.anjian.api.penaltycase.command.FileCase;
import org.anjian.api.penaltycase.event.CaseTimeLimitExtended;
import org.anjian.api.penaltycase.event.PenaltyCaseEvent;
import org.anjian.api.penaltycase.event.PenaltyDecisionOverdue;
import org.anjian.api.refusal.InputRefusal;
import org.anjian.api.rule.Rule;
import org.axonframework.test.aggregate.TestExecutor;
import org.junit.jupiter.api.Test;

/** The ninety days to decide a case are extended by the head, to a later day, while it is undecided (NL-CF54). */
class TimeLimitExtensionTest {

    private static final List<PenaltyCaseEvent> FILED = List.of(opened(), filed(AGAINST_FACTORY));

    private static ExtendCaseTimeLimit extend(String decideBy) {
        return new ExtendCaseTimeLimit(K1, day(decideBy), "an expert is asked", null, at("2024-09-20"), null);
    }

    private static CaseTimeLimitExtended extended(String decideBy) {
        return new CaseTimeLimitExtended(
                NUMBERED, at("2024-09-20"), day(decideBy), day("2024-09-29"), "an expert is asked", COUNTY_HEAD.id());
    }

    /** Filed on the first of July, extended on 20 September. */
    private static TestExecutor<PenaltyCase> running() {
        FileCase file = new FileCase(K1, List.of(), List.of(), "criteria met", null, null, at("2024-07-01"), null);
        return fixture()
                .given(List.of(opened()))
                .andGivenCurrentTime(at("2024-07-01"))
                .andGivenCommands(message(file, COUNTY_HEAD), message(extend("2024-10-29"), COUNTY_HEAD));
    }

    @Test
    @Rule("NL-CF54")
    void a_time_limit_is_extended_to_a_later_day_with_what_it_was_before() {
        when(FILED, extend("2024-10-29"), COUNTY_HEAD)
                .expectEvents(extended("2024-10-29"))
                .expectScheduledDeadline(LegalTime.endOf(day("2024-10-29")), new CaseDeadlines.Due(day("2024-10-29")));
        when(FILED, extend("2024-09-30"), COUNTY_HEAD).expectEvents(extended("2024-09-30"));
    }

    @Test
    void the_same_day_and_an_earlier_one_are_no_extension() {
        expectRefused(when(FILED, extend("2024-09-29"), COUNTY_HEAD), PenaltyCaseRefusal.NOT_A_LATER_DATE);
        expectRefused(when(FILED, extend("2024-09-28"), COUNTY_HEAD), PenaltyCaseRefusal.NOT_A_LATER_DATE);
        expectRefused(
                when(and(FILED, extended("2024-10-29")), extend("2024-10-15"), COUNTY_HEAD),
                PenaltyCaseRefusal.NOT_A_LATER_DATE);
    }

    @Test
    @Rule("NL-CF54")
    void the_old_last_day_passes_in_silence_and_the_new_one_does_not() {
        running().whenTimeAdvancesTo(at("2024-10-29T23:59:59")).expectNoEvents();
        running()
                .whenTimeAdvancesTo(at("2024-10-30T00:00"))
                .expectEvents(new PenaltyDecisionOverdue(NUMBERED, at("2024-10-30T00:00"), day("2024-10-29")));
    }

    @Test
    void only_a_filed_case_that_awaits_its_decision_has_a_time_limit() {
        expectRefused(
                when(List.of(opened()), extend("2024-10-29"), COUNTY_HEAD), PenaltyCaseRefusal.ILLEGAL_TRANSITION);
        expectRefused(
                when(upToService(50_000, "2024-08-01"), extend("2024-10-29"), COUNTY_HEAD),
                PenaltyCaseRefusal.ILLEGAL_TRANSITION);
        expectRefused(when(FILED, extend("2024-10-29"), OFFICER), InputRefusal.NOT_PERMITTED);
    }
}
