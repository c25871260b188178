package org.anjian.command.penaltycase;

import static org.anjian.command.Actors.*;
import static org.anjian.command.Moments.at;
import static org.anjian.command.Moments.day;
import static org.anjian.command.Refusals.expectRefused;
import static org.anjian.command.penaltycase.CaseScene.*;

import java.util.List;
import org.anjian.api.officer.OfficerRefusal;
import org.anjian.api.penaltycase.HearingAbandonment;
import org.anjian.api.penaltycase.HearingAccess;
import org.anjian.api.penaltycase.PenaltyCaseRefusal;
import org.anjian.api.penaltycase.PenaltyKind;
import org.anjian.api.penaltycase.ServiceMethod;
import org.anjian.api.penaltycase.TeamChangeReason;
import org.anjian.api.penaltycase.command.AbandonHearing;
import org.anjian.api.penaltycase.command.HoldHearing;
import org.anjian.api.penaltycase.command.NotifyHearing;
import org.anjian.api.penaltycase.command.RequestHearing;
import org.anjian.api.penaltycase.event.CaseTeamChanged;
import org.anjian.api.penaltycase.event.HearingAbandoned;
import org.anjian.api.penaltycase.event.HearingHeld;
import org.anjian.api.penaltycase.event.HearingNotified;
import org.anjian.api.penaltycase.event.HearingRequested;
import org.anjian.api.penaltycase.event.PenaltyCaseEvent;
import org.anjian.api.penaltycase.event.PenaltyNoticeServed;
import org.anjian.api.refusal.InputRefusal;
import org.anjian.api.rule.Rule;
import org.junit.jupiter.api.Test;

/** A hearing is called seven working days ahead, chaired by somebody apart, held on its day or given up (NL-CF63). */
class HearingCallTest {

    private static final HearingRequested ASKED =
            new HearingRequested(AGAINST_FACTORY, at("2024-07-15"), "we disagree");
    private static final List<PenaltyCaseEvent> REQUESTED = and(upToNotice(50_000), ASKED);

    /** Called on Tuesday the 16th; the seventh working day after it is Thursday the 25th. */
    private static final HearingNotified CALLED = new HearingNotified(
            AGAINST_FACTORY,
            at("2024-07-16"),
            "（麒）应急听通〔2024〕1号",
            day("2024-07-25"),
            "hall",
            REVIEWER.id(),
            HearingAccess.PUBLIC);

    private static NotifyHearing call(String chair, String heldOn, String on) {
        return new NotifyHearing(K1, day(heldOn), "hall", chair, HearingAccess.PUBLIC, at(on), null);
    }

    private static HoldHearing hold(String on) {
        return new HoldHearing(K1, FILE, "keep the fine", at(on), null);
    }

    @Test
    @Rule("NL-CF63")
    void a_hearing_is_called_seven_working_days_ahead_and_not_six() {
        when(REQUESTED, call(REVIEWER.id(), "2024-07-25", "2024-07-16"), COUNTY_HEAD)
                .expectEvents(CALLED);
        expectRefused(
                when(REQUESTED, call(REVIEWER.id(), "2024-07-24", "2024-07-16"), COUNTY_HEAD),
                PenaltyCaseRefusal.HEARING_NOTICE_TOO_SHORT);
    }

    @Test
    @Rule("NL-CF63")
    void its_chair_is_a_certified_officer_who_does_not_handle_the_case() {
        expectRefused(
                when(REQUESTED, call(OFFICER.id(), "2024-07-25", "2024-07-16"), COUNTY_HEAD),
                PenaltyCaseRefusal.CHAIR_HANDLES_CASE);
        expectRefused(
                when(REQUESTED, call("clerk-1", "2024-07-25", "2024-07-16"), COUNTY_HEAD),
                OfficerRefusal.OFFICER_UNKNOWN);
        expectRefused(
                when(REQUESTED, call(REVIEWER.id(), "2024-07-25", "2024-07-16"), OFFICER), InputRefusal.NOT_PERMITTED);
    }

    @Test
    void nobody_calls_a_hearing_that_was_not_asked_for() {
        expectRefused(
                when(upToNotice(50_000), call(REVIEWER.id(), "2024-07-25", "2024-07-16"), COUNTY_HEAD),
                PenaltyCaseRefusal.ILLEGAL_TRANSITION);
        expectRefused(
                when(REQUESTED, call(REVIEWER.id(), "2024-07-25", "2024-07-14"), COUNTY_HEAD),
                PenaltyCaseRefusal.BEFORE_PREVIOUS_STEP);
    }

    @Test
    void a_called_hearing_may_be_called_for_another_day() {
        when(and(REQUESTED, CALLED), call(REVIEWER.id(), "2024-07-31", "2024-07-18"), COUNTY_HEAD)
                .expectEvents(new HearingNotified(
                        AGAINST_FACTORY,
                        at("2024-07-18"),
                        "（麒）应急听通〔2024〕1号",
                        day("2024-07-31"),
                        "hall",
                        REVIEWER.id(),
                        HearingAccess.PUBLIC));
    }

    @Test
    @Rule("NL-CF63")
    void a_hearing_is_held_on_its_day_and_not_before() {
        List<PenaltyCaseEvent> called = and(REQUESTED, CALLED);
        expectRefused(when(called, hold("2024-07-24"), REVIEWER), PenaltyCaseRefusal.HEARING_BEFORE_ITS_DAY);
        when(called, hold("2024-07-25"), REVIEWER)
                .expectEvents(new HearingHeld(AGAINST_FACTORY, at("2024-07-25"), FILE, "keep the fine", REVIEWER.id()));
        expectRefused(when(REQUESTED, hold("2024-07-25"), REVIEWER), PenaltyCaseRefusal.ILLEGAL_TRANSITION);
    }

    @Test
    @Rule("NL-CF63")
    void who_handles_the_case_neither_reports_of_the_hearing_nor_chairs_it_since() {
        List<PenaltyCaseEvent> called = and(REQUESTED, CALLED);
        expectRefused(when(called, hold("2024-07-25"), OFFICER), PenaltyCaseRefusal.CHAIR_HANDLES_CASE);
        List<PenaltyCaseEvent> joined = and(
                called,
                new CaseTeamChanged(
                        AGAINST_FACTORY,
                        at("2024-07-17"),
                        List.of(OFFICER.id(), SECOND_OFFICER.id(), REVIEWER.id()),
                        List.of(REVIEWER.id()),
                        List.of(),
                        TeamChangeReason.REASSIGNMENT,
                        "more hands"));
        expectRefused(when(joined, hold("2024-07-25"), COUNTY_HEAD), PenaltyCaseRefusal.CHAIR_HANDLES_CASE);
    }

    @Test
    void a_party_that_stays_away_gave_its_hearing_up() {
        AbandonHearing absent =
                new AbandonHearing(K1, HearingAbandonment.ABSENT, "nobody came", at("2024-07-25"), null);
        when(and(REQUESTED, CALLED), absent, REVIEWER)
                .expectEvents(new HearingAbandoned(
                        AGAINST_FACTORY, at("2024-07-25"), HearingAbandonment.ABSENT, "nobody came"));
        expectRefused(when(upToNotice(50_000), absent, REVIEWER), PenaltyCaseRefusal.ILLEGAL_TRANSITION);
    }

    @Test
    @Rule("NL-HEAR")
    void where_the_law_gives_no_hearing_none_is_asked_for() {
        PenaltyCaseEvent small = new PenaltyNoticeServed(
                AGAINST_FACTORY,
                at("2024-07-12"),
                "n",
                "facts",
                "reasons",
                "basis",
                List.of(),
                yuan(20_000),
                0,
                List.of(PenaltyKind.FINE),
                ServiceMethod.DIRECT,
                day("2024-07-17"),
                null,
                null);
        expectRefused(
                when(
                        and(upToNotice(50_000).subList(0, 5), small),
                        new RequestHearing(K1, "we disagree", at("2024-07-15"), null),
                        OFFICER),
                PenaltyCaseRefusal.HEARING_NOT_GRANTED);
    }

    @Test
    void a_hearing_is_asked_for_once_and_by_the_party_or_its_officer() {
        RequestHearing ask = new RequestHearing(K1, "we disagree", at("2024-07-15"), null);
        when(upToNotice(50_000), ask, PRINCIPAL).expectEvents(ASKED);
        expectRefused(when(upToNotice(50_000), ask, REVIEWER), InputRefusal.NO_SUCH_RECORD);
        expectRefused(when(REQUESTED, ask, PRINCIPAL), PenaltyCaseRefusal.ILLEGAL_TRANSITION);
    }
}
