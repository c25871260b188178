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
import org.anjian.api.hazard.HazardGrade;
import org.anjian.api.hazard.HazardRefusal;
import org.anjian.api.hazard.HazardSource;
import org.anjian.api.hazard.event.EscalationDisposalOverdue;
import org.anjian.api.hazard.event.EscalationDisposed;
import org.anjian.api.hazard.event.FindingReportedToPrincipal;
import org.anjian.api.hazard.event.FindingUnattended;
import org.anjian.api.hazard.event.MajorHazardEscalatedToRegulator;
import org.anjian.api.hazard.event.PrincipalHandlingOverdue;
import org.anjian.api.rule.Rule;
import org.junit.jupiter.api.Test;

/** Findings are handled or reported, and reports are acted on (QJ22A-13, QJ22A-14). */
class ReportingTest {

    private static List<HazardFixture.Step> finding(HazardGrade severity) {
        return List.of(by(MANAGER, "2022-05-10T09:00", register(HazardSource.ENTERPRISE_CHECK, severity)));
    }

    private static List<HazardFixture.Step> reported(HazardGrade severity) {
        return after(finding(severity), by(MANAGER, "2022-05-10T15:00", report()));
    }

    private static List<HazardFixture.Step> escalated() {
        return after(reported(HazardGrade.MAJOR), by(MANAGER, "2022-05-14", escalateToRegulator()));
    }

    @Test
    @Rule("QJ22A-13b")
    void a_finding_neither_handled_nor_reported_within_a_day_is_unattended() {
        given(finding(HazardGrade.GENERAL)).whenTimeReaches("2022-05-11T08:59").nothing();
        given(finding(HazardGrade.GENERAL))
                .whenTimeReaches("2022-05-11T09:00")
                .events(events -> assertThat(events)
                        .containsExactly(new FindingUnattended(events.getFirst().hazard(), at("2022-05-11T09:00"))));
    }

    @Test
    @Rule("QJ22A-13b")
    void a_finding_handled_on_the_spot_or_reported_is_attended() {
        given(after(finding(HazardGrade.GENERAL), by(PRINCIPAL, "2022-05-10T10:00", handleOnSpot())))
                .whenTimeReaches("2022-05-12T00:00")
                .nothing();
        given(reported(HazardGrade.GENERAL)).whenTimeReaches("2022-05-12T00:00").nothing();
        given(finding(HazardGrade.GENERAL))
                .when(by(MANAGER, "2022-05-10T10:00", report()))
                .happened(FindingReportedToPrincipal.class);
    }

    @Test
    void what_the_regulator_found_is_not_waiting_for_the_enterprise_to_attend() {
        given(found()).whenTimeReaches("2022-07-01").nothing();
    }

    @Test
    @Rule("QJ22A-13c")
    void a_person_in_charge_who_lets_three_days_pass_is_overdue() {
        given(reported(HazardGrade.GENERAL)).whenTimeReaches("2022-05-13T23:59").nothing();
        given(reported(HazardGrade.GENERAL))
                .whenTimeReaches("2022-05-14T00:00")
                .events(events -> assertThat(events)
                        .containsExactly(
                                new PrincipalHandlingOverdue(events.getFirst().hazard(), at("2022-05-14T00:00"))));
        given(after(reported(HazardGrade.GENERAL), by(PRINCIPAL, "2022-05-13", handleReport())))
                .whenTimeReaches("2022-05-20")
                .nothing();
    }

    @Test
    void a_second_report_starts_its_own_time() {
        Ledger ledger = Ledger.of(after(reported(HazardGrade.GENERAL), by(MANAGER, "2022-05-12", report())));
        ledger.advanceTo(at("2022-05-14T12:00"));
        assertThat(ledger.all(PrincipalHandlingOverdue.class)).isEmpty();
        ledger.advanceTo(at("2022-05-16T00:00"));
        assertThat(ledger.all(PrincipalHandlingOverdue.class)).hasSize(1);
    }

    @Test
    void an_act_on_a_report_needs_the_report() {
        given(finding(HazardGrade.GENERAL))
                .when(by(PRINCIPAL, "2022-05-13", handleReport()))
                .refused(HazardRefusal.NOT_REPORTED);
        given(reported(HazardGrade.GENERAL))
                .when(by(PRINCIPAL, "2022-05-10T10:00", handleReport()))
                .refused(HazardRefusal.BEFORE_PREVIOUS_STEP);
    }

    @Test
    @Rule("QJ22A-14a")
    void a_major_hazard_reported_inside_in_vain_may_be_reported_to_the_regulator() {
        Ledger ledger = Ledger.of(reported(HazardGrade.MAJOR));
        ledger.advanceTo(at("2022-05-14T09:00"));
        assertThat(ledger.all(PrincipalHandlingOverdue.class)).hasSize(1);
        ledger.act(MANAGER, escalateToRegulator().on(HazardFixture.H1, at("2022-05-14")));
        assertThat(ledger.all(MajorHazardEscalatedToRegulator.class))
                .singleElement()
                .satisfies(escalation -> assertThat(escalation.regulator()).isEqualTo("R1"));
    }

    @Test
    @Rule("QJ22A-14a")
    void a_general_hazard_or_one_not_reported_inside_is_not_reported_to_the_regulator() {
        given(reported(HazardGrade.GENERAL))
                .when(by(MANAGER, "2022-05-14", escalateToRegulator()))
                .refused(HazardRefusal.NOT_MAJOR);
        given(finding(HazardGrade.MAJOR))
                .when(by(MANAGER, "2022-05-14", escalateToRegulator()))
                .refused(HazardRefusal.NOT_REPORTED_INTERNALLY);
        given(reported(HazardGrade.MAJOR))
                .when(by(MANAGER, "2022-05-13", escalateToRegulator()))
                .refused(HazardRefusal.NOT_REPORTED_INTERNALLY);
        given(after(reported(HazardGrade.MAJOR), by(PRINCIPAL, "2022-05-12", handleReport())))
                .when(by(MANAGER, "2022-05-14", escalateToRegulator()))
                .refused(HazardRefusal.NOT_REPORTED_INTERNALLY);
    }

    @Test
    @Rule("QJ22A-14b")
    void a_regulator_who_lets_three_working_days_pass_is_overdue() {
        given(reported(HazardGrade.MAJOR))
                .when(by(MANAGER, "2022-05-14", escalateToRegulator()))
                .events(events -> assertThat(events)
                        .containsExactly(new MajorHazardEscalatedToRegulator(
                                events.getFirst().hazard(), at("2022-05-14"), "R1", "not handled", day("2022-05-18"))));
        Ledger ledger = Ledger.of(escalated());
        ledger.advanceTo(at("2022-05-18T23:59"));
        assertThat(ledger.all(EscalationDisposalOverdue.class)).isEmpty();
        ledger.advanceTo(at("2022-05-19T00:00"));
        assertThat(ledger.all(EscalationDisposalOverdue.class)).singleElement().satisfies(overdue -> {
            assertThat(overdue.regulator()).isEqualTo("R1");
            assertThat(overdue.occurredAt()).isEqualTo(at("2022-05-19T00:00"));
        });
    }

    @Test
    @Rule("QJ22A-14b")
    void a_disposition_ends_the_escalation() {
        Ledger ledger = Ledger.of(after(escalated(), by(OFFICER, "2022-05-17", dispose())));
        ledger.advanceTo(at("2022-06-30"));
        assertThat(ledger.all(EscalationDisposed.class)).hasSize(1);
        assertThat(ledger.all(EscalationDisposalOverdue.class)).isEmpty();
        given(reported(HazardGrade.MAJOR))
                .when(by(OFFICER, "2022-05-17", dispose()))
                .refused(HazardRefusal.NO_ESCALATION);
        given(after(escalated(), by(OFFICER, "2022-05-17", dispose())))
                .when(by(OFFICER, "2022-05-18", dispose()))
                .refused(HazardRefusal.NO_ESCALATION);
    }

    @Test
    void a_year_without_working_days_is_refused_not_guessed() {
        given(List.of(
                        by(MANAGER, "2026-12-20", register(HazardSource.ENTERPRISE_CHECK, HazardGrade.MAJOR)),
                        by(MANAGER, "2026-12-21", report())))
                .when(by(MANAGER, "2026-12-30", escalateToRegulator()))
                .refused(HazardRefusal.CALENDAR_MISSING);
    }

    @Test
    void a_deadline_of_a_report_that_fires_twice_is_recorded_once() {
        Ledger ledger = Ledger.of(escalated());
        for (int i = 0; i < 2; i++) {
            ledger.fire(HazardDeadlines.ESCALATION_DISPOSAL, new HazardDeadlines.Disposal("R1", day("2022-05-18")));
            ledger.fire(HazardDeadlines.ESCALATION_DISPOSAL, new HazardDeadlines.Disposal("R2", day("2022-05-18")));
            ledger.fire(
                    HazardDeadlines.PRINCIPAL_HANDLING,
                    new HazardDeadlines.PrincipalHandling(at("2022-05-10T15:00"), at("2022-05-14T00:00")));
            ledger.fire(HazardDeadlines.FINDING_ATTENTION, new HazardDeadlines.Attention(at("2022-05-11")));
        }
        assertThat(ledger.all(EscalationDisposalOverdue.class)).hasSize(1);
        assertThat(ledger.all(PrincipalHandlingOverdue.class)).hasSize(1);
        assertThat(ledger.all(FindingUnattended.class)).isEmpty();
    }
}
