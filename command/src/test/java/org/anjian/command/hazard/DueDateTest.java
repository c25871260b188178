package org.anjian.command.hazard;

import static org.anjian.command.Actors.*;
import static org.anjian.command.Moments.at;
import static org.anjian.command.Moments.day;
import static org.anjian.command.hazard.Acts.*;
import static org.anjian.command.hazard.HazardFixture.by;
import static org.anjian.command.hazard.HazardFixture.given;
import static org.anjian.command.hazard.Stories.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.anjian.api.hazard.HazardDecision;
import org.anjian.api.hazard.HazardGrade;
import org.anjian.api.hazard.HazardId;
import org.anjian.api.hazard.HazardRefusal;
import org.anjian.api.hazard.HazardSource;
import org.anjian.api.hazard.HazardState;
import org.anjian.api.hazard.Quality;
import org.anjian.api.hazard.event.EscalationMissing;
import org.anjian.api.hazard.event.ExtensionRefused;
import org.anjian.api.hazard.event.HazardEscalatedToPrincipal;
import org.anjian.api.hazard.event.HazardRegistered;
import org.anjian.api.hazard.event.RectificationDeadlineExtended;
import org.anjian.api.hazard.event.RectificationDueSoon;
import org.anjian.api.hazard.event.RectificationOrdered;
import org.anjian.api.hazard.event.RectificationOverdue;
import org.anjian.api.message.Actor;
import org.anjian.api.message.Role;
import org.anjian.api.region.RegionLevel;
import org.anjian.api.rule.Rule;
import org.junit.jupiter.api.Test;

/** Due dates: reminders, extensions, and what follows when they pass. */
class DueDateTest {

    /** Due on 2024-06-10, the Dragon Boat holiday: the calendar date counts all the same. */
    private static List<HazardFixture.Step> dueOnHoliday() {
        return List.of(
                by(OFFICER, "2024-06-01", register(HazardSource.GOVERNMENT_INSPECTION, HazardGrade.GENERAL)),
                by(OFFICER, "2024-06-01T10:00", order("2024-06-10")));
    }

    private static List<HazardFixture.Step> requested() {
        return after(tracked(), by(PRINCIPAL, "2022-06-09", requestExtension("2022-06-30")));
    }

    @Test
    @Rule("QX24-30")
    void an_overdue_hazard_not_reported_to_the_principal_within_a_working_day_is_a_missing_escalation() {
        Ledger ledger = Ledger.of(dueOnHoliday());
        ledger.advanceTo(at("2024-06-11T00:00"));
        assertThat(ledger.all(RectificationOverdue.class)).hasSize(1);
        ledger.advanceTo(at("2024-06-11T23:59"));
        assertThat(ledger.all(EscalationMissing.class)).isEmpty();
        ledger.advanceTo(at("2024-06-12T00:00"));
        assertThat(ledger.all(EscalationMissing.class))
                .singleElement()
                .satisfies(missing -> assertThat(missing.occurredAt()).isEqualTo(at("2024-06-12T00:00")));
    }

    @Test
    @Rule("QX24-30")
    void a_report_to_the_principal_in_time_leaves_nothing_missing() {
        Ledger ledger = Ledger.of(after(dueOnHoliday(), by(MANAGER, "2024-06-11T10:00", escalateInside())));
        ledger.advanceTo(at("2024-07-01"));
        assertThat(ledger.all(HazardEscalatedToPrincipal.class)).hasSize(1);
        assertThat(ledger.all(EscalationMissing.class)).isEmpty();
    }

    @Test
    void a_deadline_passes_once_and_in_the_name_of_the_system() {
        Ledger ledger = Ledger.of(dueOnHoliday());
        ledger.advanceTo(at("2024-08-01"));
        assertThat(ledger.events(HazardFixture.H1))
                .extracting(Object::getClass)
                .isEqualTo(List.of(
                        HazardRegistered.class,
                        RectificationOrdered.class,
                        RectificationDueSoon.class,
                        RectificationOverdue.class,
                        EscalationMissing.class));
        assertThat(ledger.messages(HazardFixture.H1).getLast().getMetaData())
                .containsEntry("role", "SYSTEM")
                .containsEntry("jurisdiction", "530302");
    }

    @Test
    void the_reminder_comes_three_days_before() {
        given(ordered())
                .whenTimeReaches("2022-06-12T00:00")
                .events(events -> assertThat(events)
                        .containsExactly(new RectificationDueSoon(
                                events.getFirst().hazard(), at("2022-06-12T00:00"), day("2022-06-15"))));
        given(after(found(), by(OFFICER, "2022-06-14", order("2022-06-15"))))
                .whenTimeReaches("2022-06-15T12:00")
                .nothing();
    }

    @Test
    void a_later_date_is_applied_for_by_one_and_granted_by_another() {
        given(requested())
                .when(by(OFFICER, "2022-06-10", extend("2022-06-30")))
                .events(events -> assertThat(events)
                        .containsExactly(new RectificationDeadlineExtended(
                                events.getFirst().hazard(),
                                at("2022-06-10"),
                                day("2022-06-30"),
                                day("2022-06-15"),
                                "parts late",
                                "principal-1")));
        Actor turncoat = new Actor("principal-1", Role.OFFICER, "county-emergency", COUNTY, null);
        given(requested())
                .when(by(turncoat, "2022-06-10", extend("2022-06-30")))
                .refused(HazardRefusal.EXTENSION_BY_APPLICANT);
        given(requested())
                .when(by(turncoat, "2022-06-10", refuseExtension()))
                .refused(HazardRefusal.EXTENSION_BY_APPLICANT);
    }

    @Test
    void an_extension_moves_the_deadline() {
        Ledger ledger = Ledger.of(after(requested(), by(OFFICER, "2022-06-10", extend("2022-06-30"))));
        ledger.advanceTo(at("2022-06-20"));
        assertThat(ledger.all(RectificationOverdue.class)).isEmpty();
        ledger.advanceTo(at("2022-07-01T00:00"));
        assertThat(ledger.all(RectificationOverdue.class))
                .singleElement()
                .satisfies(overdue -> assertThat(overdue.dueOn()).isEqualTo(day("2022-06-30")));
    }

    @Test
    void an_extension_is_later_and_was_applied_for() {
        given(tracked())
                .when(by(PRINCIPAL, "2022-06-09", requestExtension("2022-06-15")))
                .refused(HazardRefusal.NOT_A_LATER_DATE);
        given(requested())
                .when(by(OFFICER, "2022-06-10", extend("2022-06-15")))
                .refused(HazardRefusal.NOT_A_LATER_DATE);
        given(tracked())
                .when(by(OFFICER, "2022-06-10", extend("2022-06-30")))
                .refused(HazardRefusal.NO_EXTENSION_REQUESTED);
        given(tracked())
                .when(by(OFFICER, "2022-06-10", refuseExtension()))
                .refused(HazardRefusal.NO_EXTENSION_REQUESTED);
        given(found())
                .when(by(PRINCIPAL, "2022-06-09", requestExtension("2022-06-30")))
                .refused(HazardRefusal.WRONG_STATE);
    }

    @Test
    void an_application_is_decided_once() {
        given(requested())
                .when(by(OFFICER, "2022-06-10", refuseExtension()))
                .events(events -> assertThat(events)
                        .containsExactly(new ExtensionRefused(
                                events.getFirst().hazard(), at("2022-06-10"), "no reason", "principal-1")));
        given(after(requested(), by(OFFICER, "2022-06-10", refuseExtension())))
                .when(by(OFFICER, "2022-06-11", extend("2022-06-30")))
                .refused(HazardRefusal.NO_EXTENSION_REQUESTED);
    }

    @Test
    void rework_that_begins_after_the_last_day_is_overdue_at_once() {
        Ledger ledger = Ledger.of(after(
                tracked(),
                by(PRINCIPAL, "2022-06-15", submit()),
                by(PRINCIPAL, "2022-06-16", recheckInside()),
                by(PRINCIPAL, "2022-06-17", accept())));
        assertThat(ledger.all(RectificationOverdue.class)).isEmpty();
        ledger.act(MANAGER, verify(Quality.UNQUALIFIED).on(HazardFixture.H1, at("2022-06-18")));
        ledger.advanceTo(at("2022-06-18T09:01"));
        assertThat(ledger.all(RectificationOverdue.class))
                .singleElement()
                .satisfies(overdue -> assertThat(overdue.occurredAt()).isEqualTo(at("2022-06-18")));
    }

    @Test
    void a_failed_recheck_starts_the_clock_of_its_new_last_day() {
        Ledger ledger = Ledger.of(after(verified(), by(OFFICER, "2022-06-14", failRecheck("2022-06-25"))));
        ledger.advanceTo(at("2022-06-25T12:00"));
        assertThat(ledger.all(RectificationOverdue.class)).isEmpty();
        ledger.advanceTo(at("2022-06-26T00:00"));
        assertThat(ledger.all(RectificationOverdue.class)).hasSize(1);
    }

    @Test
    @Rule("QJ22B-09e")
    void exactly_the_hazards_past_their_last_day_become_overdue_and_may_be_listed() {
        Ledger ledger = new Ledger(at("2022-06-01"));
        for (int i = 1; i <= 10; i++) {
            HazardId hazard = new HazardId("hazard-" + i);
            String dueOn = i <= 3 ? "2022-06-1" + i : "2022-07-1" + (i % 10);
            ledger.act(
                    OFFICER,
                    register(HazardSource.GOVERNMENT_INSPECTION, HazardGrade.GENERAL)
                            .on(hazard, at("2022-06-01")));
            ledger.act(OFFICER, order(dueOn).on(hazard, at("2022-06-01T10:00")));
        }
        ledger.advanceTo(at("2022-06-30T23:59"));
        for (int i = 1; i <= 10; i++) {
            boolean overdue = ledger.events(new HazardId("hazard-" + i)).stream()
                    .anyMatch(RectificationOverdue.class::isInstance);
            assertThat(overdue).as("hazard " + i).isEqualTo(i <= 3);
        }
        HazardDecision listed = ledger.act(
                COUNTY_HEAD, list(RegionLevel.COUNTY, "2022-07-31").on(new HazardId("hazard-1"), at("2022-06-30")));
        assertThat(listed.state()).isEqualTo(HazardState.ORDERED);
    }

    @Test
    void a_deadline_that_fires_twice_or_late_is_recorded_once_or_not_at_all() {
        Ledger ledger = Ledger.of(dueOnHoliday());
        HazardDeadlines.Due overdue = new HazardDeadlines.Due(day("2024-06-10"), at("2024-06-11T00:00"));
        ledger.fire(HazardDeadlines.OVERDUE, overdue);
        ledger.fire(HazardDeadlines.OVERDUE, overdue);
        ledger.fire(HazardDeadlines.DUE_SOON, new HazardDeadlines.Due(day("2024-06-10"), at("2024-06-07T00:00")));
        ledger.fire(HazardDeadlines.OVERDUE, new HazardDeadlines.Due(day("2024-06-09"), at("2024-06-10T00:00")));
        ledger.fire(HazardDeadlines.OVERDUE_ESCALATION, overdue);
        ledger.fire(HazardDeadlines.OVERDUE_ESCALATION, overdue);
        assertThat(ledger.events(HazardFixture.H1))
                .extracting(Object::getClass)
                .isEqualTo(List.of(
                        HazardRegistered.class,
                        RectificationOrdered.class,
                        RectificationOverdue.class,
                        EscalationMissing.class));
    }
}
