package org.anjian.command.hazard;

import static org.anjian.command.Actors.*;
import static org.anjian.command.Moments.at;
import static org.anjian.command.hazard.Acts.*;
import static org.anjian.command.hazard.HazardFixture.by;
import static org.anjian.command.hazard.HazardFixture.given;
import static org.anjian.command.hazard.Stories.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.anjian.api.hazard.CorrectableField;
import org.anjian.api.hazard.Disposition;
import org.anjian.api.hazard.HazardGrade;
import org.anjian.api.hazard.HazardId;
import org.anjian.api.hazard.HazardRefusal;
import org.anjian.api.hazard.HazardSource;
import org.anjian.api.hazard.HazardState;
import org.anjian.api.hazard.PressureMeasure;
import org.anjian.api.hazard.Quality;
import org.anjian.api.hazard.SelfReportMatch;
import org.anjian.api.hazard.event.HazardCorrected;
import org.anjian.api.hazard.event.HazardReopened;
import org.anjian.api.hazard.event.PressureMeasureApplied;
import org.anjian.api.hazard.event.RectificationPlanFixed;
import org.anjian.api.hazard.event.RectificationTracked;
import org.anjian.api.hazard.event.RectificationUrged;
import org.anjian.api.hazard.event.SelfReportedHazardMatched;
import org.anjian.api.message.Actor;
import org.anjian.api.refusal.InputRefusal;
import org.anjian.api.refusal.RefusedException;
import org.anjian.api.region.RegionLevel;
import org.anjian.api.rule.Rule;
import org.junit.jupiter.api.Test;

/** What is recorded beside the main line: trackings, urgings, pressure, transfers, matches, corrections, reopening. */
class RecordsTest {

    @Test
    @Rule("QJ22A-12.7")
    void an_urging_by_the_safety_manager_is_appended() {
        var due = List.of(
                by(OFFICER, "2022-05-10", register(HazardSource.GOVERNMENT_INSPECTION, HazardGrade.GENERAL)),
                by(OFFICER, "2022-05-10T10:00", order("2022-05-31")));
        given(due)
                .when(by(MANAGER, "2022-05-20", urge()))
                .events(events -> assertThat(events)
                        .containsExactly(
                                new RectificationUrged(events.getFirst().hazard(), at("2022-05-20"), "hurry")));
    }

    @Test
    @Rule("KM-2.1.5")
    void a_major_hazard_without_a_plan_can_be_urged_until_it_has_one() {
        given(orderedMajor()).when(by(COUNTY_HEAD, "2022-06-07", urge())).happened(RectificationUrged.class);
        given(after(orderedMajor(), by(COUNTY_HEAD, "2022-06-07", urge())))
                .when(by(PRINCIPAL, "2022-06-08", plan()))
                .happened(RectificationPlanFixed.class)
                .decided(HazardState.PLANNED);
    }

    @Test
    @Rule("QJ22B-09c")
    void trackings_are_counted_between_order_and_recheck() {
        given(tracked())
                .when(by(SECOND_OFFICER, "2022-06-09", track()))
                .events(events -> assertThat(events)
                        .containsExactly(new RectificationTracked(
                                events.getFirst().hazard(), at("2022-06-09"), "half done", 2)));
        given(found()).when(by(OFFICER, "2022-06-02", track())).refused(HazardRefusal.WRONG_STATE);
        given(ordered()).when(by(OFFICER, "2022-06-01", track())).refused(HazardRefusal.BEFORE_PREVIOUS_STEP);
        given(rechecked()).when(by(OFFICER, "2022-06-15", track())).refused(HazardRefusal.WRONG_STATE);
        given(rechecked()).when(by(OFFICER, "2022-06-09", track())).happened(RectificationTracked.class);
    }

    @Test
    @Rule("QJ16-08c")
    void every_measure_of_pressure_is_recorded_even_after_the_end() {
        for (PressureMeasure measure : PressureMeasure.values()) {
            given(ordered())
                    .when(by(OFFICER, "2022-06-20", press(measure)))
                    .events(events -> assertThat(events)
                            .containsExactly(new PressureMeasureApplied(
                                    events.getFirst().hazard(),
                                    at("2022-06-20"),
                                    measure,
                                    "general manager",
                                    "minutes 3")));
        }
        given(closed())
                .when(by(OFFICER, "2022-06-20", press(PressureMeasure.WARNING_TALK)))
                .happened(PressureMeasureApplied.class)
                .decided(HazardState.CLOSED);
    }

    @Test
    @Rule("QJ16-09h")
    void a_finding_is_matched_with_a_self_report_or_with_none() {
        given(found())
                .when(by(OFFICER, "2022-06-02", match(null)))
                .events(events -> assertThat(events)
                        .containsExactly(new SelfReportedHazardMatched(
                                events.getFirst().hazard(),
                                at("2022-06-02"),
                                SelfReportMatch.NOT_SELF_REPORTED,
                                null)));
        HazardId selfReported = new HazardId("hazard-self");
        given(closed())
                .when(by(OFFICER, "2022-06-20", match(selfReported)))
                .events(events -> assertThat(events)
                        .containsExactly(new SelfReportedHazardMatched(
                                events.getFirst().hazard(),
                                at("2022-06-20"),
                                SelfReportMatch.SELF_REPORTED,
                                selfReported)));
    }

    @Test
    @Rule("QJ22A-13d")
    void a_correction_names_what_was_wrong_and_leaves_it_readable() {
        Ledger ledger = Ledger.of(closed());
        String wrong = eventId(ledger, 0);
        act(ledger, "2022-06-20", correct(wrong, CorrectableField.LOCATION, "W2"));
        HazardCorrected first = ledger.all(HazardCorrected.class).getFirst();
        assertThat(first)
                .isEqualTo(new HazardCorrected(
                        first.hazard(),
                        at("2022-06-20"),
                        wrong,
                        CorrectableField.LOCATION,
                        "W1",
                        "W2",
                        "typing error"));
        String correction = ledger.messages(HazardFixture.H1).getLast().getIdentifier();
        act(ledger, "2022-06-21", correct(correction, CorrectableField.LOCATION, "W3"));
        assertThat(ledger.all(HazardCorrected.class).getLast().previousValue()).isEqualTo("W2");
    }

    @Test
    @Rule("QJ22A-13d")
    void a_correction_names_an_event_of_the_very_hazard() {
        Ledger ledger = Ledger.of(found());
        for (String foreign : List.of("event-1", "hazard-1", eventId(Ledger.of(found()), 0))) {
            assertThatThrownBy(() -> act(ledger, "2022-06-02", correct(foreign, CorrectableField.LOCATION, "W2")))
                    .isInstanceOfSatisfying(RefusedException.class, refused -> {
                        assertThat(refused.refusal().code()).isEqualTo("CORRECTED_EVENT_UNKNOWN");
                        assertThat(refused.refusal().field()).isEqualTo("correctedEventId");
                        assertThat(refused.refusal().rule()).isEqualTo("QJ22A-13d");
                    });
        }
        assertThat(ledger.all(HazardCorrected.class)).isEmpty();
    }

    private static String eventId(Ledger ledger, int sequence) {
        return ledger.messages(HazardFixture.H1).get(sequence).getIdentifier();
    }

    private static void act(Ledger ledger, String moment, Acts.Act act) {
        ledger.act(OFFICER, act.on(HazardFixture.H1, at(moment)));
    }

    @Test
    void a_correction_changes_something_to_something_allowed() {
        given(found())
                .when(by(OFFICER, "2022-06-02", correct(CorrectableField.LOCATION, "W1")))
                .refused(HazardRefusal.NOTHING_CORRECTED);
        given(found())
                .when(by(OFFICER, "2022-06-02", correct(CorrectableField.SECTOR, "SPACE_TRAVEL")))
                .refused(InputRefusal.UNKNOWN_VALUE);
        Ledger ledger = Ledger.of(found());
        act(ledger, "2022-06-02", correct(eventId(ledger, 0), CorrectableField.SECTOR, "COAL_MINE"));
        assertThat(ledger.all(HazardCorrected.class)).hasSize(1);
        given(found())
                .when(by(OFFICER, "2022-06-02", correct(CorrectableField.CATEGORY, "x".repeat(201))))
                .refused(InputRefusal.TOO_LONG);
    }

    @Test
    void reopening_keeps_the_number_and_goes_back_to_rectification() {
        given(closed())
                .when(by(OFFICER, "2022-07-01", reopen()))
                .events(events -> assertThat(events)
                        .singleElement()
                        .isInstanceOfSatisfying(
                                HazardReopened.class,
                                reopened ->
                                        assertThat(reopened.hazard().number()).isEqualTo(HazardFixture.NUMBER)))
                .decided(HazardState.RECTIFYING);
        given(rechecked()).when(by(OFFICER, "2022-07-01", reopen())).refused(HazardRefusal.WRONG_STATE);
    }

    @Test
    void what_was_never_ordered_reopens_as_registered() {
        given(after(
                        found(),
                        by(OFFICER, "2022-06-02", transfer()),
                        by(OFFICER, "2022-06-03", close(Disposition.TRANSFERRED, "letter 9"))))
                .when(by(OFFICER, "2022-07-01", reopen()))
                .decided(HazardState.REGISTERED);
    }

    @Test
    void a_reopened_hazard_takes_a_new_order_and_its_own_tracking() {
        var reopened = after(closed(), by(OFFICER, "2022-07-01", reopen()));
        given(reopened).when(by(OFFICER, "2022-07-02", close())).refused(HazardRefusal.RECHECK_NOT_PASSED);
        given(reopened).when(by(OFFICER, "2022-07-02", order("2022-07-20"))).decided(HazardState.ORDERED);
        given(after(reopened, by(OFFICER, "2022-07-02", order("2022-07-20"))))
                .when(by(OFFICER, "2022-07-03", close()))
                .refused(HazardRefusal.TRACKING_MISSING);
    }

    @Test
    void a_hazard_registered_in_error_is_void_and_stays_so() {
        given(ordered()).when(by(COUNTY_HEAD, "2022-06-02", revoke())).decided(HazardState.REVOKED);
        var revoked = after(ordered(), by(COUNTY_HEAD, "2022-06-02", revoke()));
        given(revoked).when(by(OFFICER, "2022-06-03", reopen())).refused(HazardRefusal.WRONG_STATE);
        given(revoked).whenTimeReaches("2022-07-01").nothing();
        given(closed()).when(by(COUNTY_HEAD, "2022-07-01", revoke())).refused(HazardRefusal.WRONG_STATE);
    }

    @Test
    void after_the_end_nothing_but_reopening_corrections_matches_and_pressure_is_possible() {
        record Try(Actor actor, Acts.Act act) {}
        for (Try attempt : List.of(
                new Try(OFFICER, grade(HazardGrade.MAJOR)),
                new Try(OFFICER, order("2022-08-01")),
                new Try(PRINCIPAL, plan()),
                new Try(PRINCIPAL, takeInterimMeasures()),
                new Try(OFFICER, suspend()),
                new Try(OFFICER, stop()),
                new Try(OFFICER, resume()),
                new Try(OFFICER, track()),
                new Try(OFFICER, urge()),
                new Try(PRINCIPAL, requestExtension("2022-08-01")),
                new Try(OFFICER, extend("2022-08-01")),
                new Try(OFFICER, refuseExtension()),
                new Try(PRINCIPAL, submit()),
                new Try(PRINCIPAL, recheckInside()),
                new Try(PRINCIPAL, accept()),
                new Try(MANAGER, verify(Quality.QUALIFIED)),
                new Try(OFFICER, passRecheck()),
                new Try(OFFICER, close()),
                new Try(PRINCIPAL, handleOnSpot()),
                new Try(MANAGER, report()),
                new Try(PRINCIPAL, handleReport()),
                new Try(MANAGER, escalateInside()),
                new Try(MANAGER, escalateToRegulator()),
                new Try(OFFICER, dispose()),
                new Try(COUNTY_HEAD, list(RegionLevel.COUNTY, "2022-08-01")),
                new Try(COUNTY_HEAD, delist()),
                new Try(OFFICER, transfer()),
                new Try(COUNTY_HEAD, revoke()))) {
            given(closed())
                    .when(by(attempt.actor(), "2022-07-01", attempt.act()))
                    .refused(HazardRefusal.WRONG_STATE);
        }
    }

    @Test
    void a_neighbour_a_peer_and_an_auditor_change_nothing() {
        given(ordered()).when(by(NEIGHBOURS_MANAGER, "2022-06-02", track())).refused(InputRefusal.NO_SUCH_RECORD);
        given(ordered()).when(by(FOREIGN_OFFICER, "2022-06-02", track())).refused(InputRefusal.NO_SUCH_RECORD);
        given(ordered()).when(by(AUDITOR, "2022-06-02", track())).refused(InputRefusal.NOT_PERMITTED);
        given(ordered())
                .when(by(PRINCIPAL, "2022-06-02", grade(HazardGrade.GENERAL)))
                .refused(InputRefusal.NOT_PERMITTED);
        given(ordered()).when(by(CITY_HEAD, "2022-06-02", track())).happened(RectificationTracked.class);
    }
}
