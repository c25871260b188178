package org.anjian.query.accident;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.anjian.api.accident.AccidentGrade;
import org.anjian.api.accident.AccidentId;
import org.anjian.api.accident.AccidentKind;
import org.anjian.api.accident.AccidentState;
import org.anjian.api.accident.AccidentSubject;
import org.anjian.api.accident.AccidentToll;
import org.anjian.api.accident.EscalationGround;
import org.anjian.api.accident.EscalationState;
import org.anjian.api.accident.InvestigationTeam;
import org.anjian.api.accident.event.AccidentEvent;
import org.anjian.api.accident.event.AccidentGraded;
import org.anjian.api.accident.event.AccidentReportSupplemented;
import org.anjian.api.accident.event.AccidentReported;
import org.anjian.api.accident.event.EscalatedInvestigationApproved;
import org.anjian.api.accident.event.EscalatedInvestigationRefused;
import org.anjian.api.accident.event.EscalatedInvestigationRequested;
import org.anjian.api.accident.event.InvestigationTeamFormed;
import org.anjian.api.accident.event.InvestigationTransferred;
import org.anjian.api.accident.view.AccidentView;
import org.anjian.api.message.LegalTime;
import org.anjian.api.region.RegionCode;
import org.anjian.api.region.RegionLevel;
import org.anjian.api.rule.Rule;
import org.anjian.query.readmodel.Folding;
import org.anjian.query.readmodel.Recorded;
import org.junit.jupiter.api.Test;

/** What is read of an accident. */
class AccidentFoldTest {

    private static final RegionCode COUNTY = new RegionCode("530302");
    private static final AccidentSubject AC1 = new AccidentSubject(
            new AccidentId("accident-1"), null, "某石料厂", COUNTY, AccidentKind.PRODUCTION, null, "采面", at("2024-07-01"));
    private static final InvestigationTeam TEAM = new InvestigationTeam(COUNTY, "leader-1", List.of("member-1"));
    private static final AccidentEvent REPORTED = new AccidentReported(
            AC1, at("2024-07-01"), at("2024-07-01"), new AccidentToll(1, 0, 0), 30, LocalDate.parse("2024-07-31"));
    private static final AccidentEvent GRADED = new AccidentGraded(AC1, at("2024-07-01"), AccidentGrade.GENERAL);
    private static final AccidentEvent FORMED = new InvestigationTeamFormed(AC1, at("2024-07-02"), TEAM);
    private static final AccidentEvent REQUESTED = new EscalatedInvestigationRequested(
            AC1, at("2024-07-03"), EscalationGround.VILE_IMPACT, "舆情反映强烈", "government-1");

    private static Instant at(String day) {
        return LegalTime.startOf(LocalDate.parse(day)).plusSeconds(9 * 3600);
    }

    private static AccidentView accident(AccidentEvent... events) {
        return new Folding<>(new AccidentFold())
                .whole(Recorded.history(AC1.id().raw(), List.of(events)))
                .view();
    }

    @Test
    @Rule("KM-3.1.4")
    void a_report_that_came_late_is_told_as_that() {
        AccidentView accident = accident(REPORTED, GRADED);
        assertThat(accident.late()).isTrue();
        assertThat(accident.lateMinutes()).isEqualTo(30);
        assertThat(accident.grade()).isEqualTo(AccidentGrade.GENERAL);
        assertThat(accident.state()).isEqualTo(AccidentState.REPORTED);
        assertThat(accident.happenedOn()).isEqualTo("2024-07-01");
        assertThat(accident.escalation()).isEqualTo(AccidentView.Escalation.NONE);
    }

    @Test
    void what_changes_of_the_toll_is_the_toll() {
        AccidentToll three = new AccidentToll(3, 0, 0);
        AccidentView accident = accident(
                REPORTED,
                GRADED,
                new AccidentReportSupplemented(AC1, at("2024-07-02"), three, "伤者不治"),
                new AccidentGraded(AC1, at("2024-07-02"), AccidentGrade.LARGER));
        assertThat(accident.toll()).isEqualTo(three);
        assertThat(accident.grade()).isEqualTo(AccidentGrade.LARGER);
    }

    @Test
    @Rule("QJ16-04d")
    void a_team_is_dissolved_when_a_higher_level_investigates() {
        AccidentView county = accident(REPORTED, GRADED, FORMED, REQUESTED);
        assertThat(county.state()).isEqualTo(AccidentState.UNDER_INVESTIGATION);
        assertThat(county.team()).isEqualTo(TEAM);
        assertThat(county.escalation().state()).isEqualTo(EscalationState.REQUESTED);
        AccidentView approved = accident(
                REPORTED,
                GRADED,
                FORMED,
                REQUESTED,
                new EscalatedInvestigationApproved(AC1, at("2024-07-04"), "government-2"),
                new InvestigationTransferred(AC1, at("2024-07-04"), TEAM, RegionLevel.CITY));
        assertThat(approved.team()).isNull();
        assertThat(approved.formerTeams()).containsExactly(TEAM);
        assertThat(approved.state()).isEqualTo(AccidentState.REPORTED);
        assertThat(approved.escalation().state()).isEqualTo(EscalationState.APPROVED);
        assertThat(approved.escalation().requestedBy()).isEqualTo("government-1");
        assertThat(approved.escalation().decidedBy()).isEqualTo("government-2");
    }

    @Test
    void a_refusal_says_why() {
        AccidentView refused = accident(
                REPORTED,
                GRADED,
                REQUESTED,
                new EscalatedInvestigationRefused(AC1, at("2024-07-04"), "由县级查清", "government-2"));
        assertThat(refused.escalation().state()).isEqualTo(EscalationState.REFUSED);
        assertThat(refused.escalation().refusedBecause()).isEqualTo("由县级查清");
        assertThat(refused.escalation().reason()).isEqualTo("舆情反映强烈");
    }
}
