package org.anjian.command.enterprise;

import static org.anjian.command.Actors.*;
import static org.anjian.command.Moments.at;
import static org.anjian.command.Moments.day;
import static org.anjian.command.Refusals.expectRefused;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.anjian.api.enterprise.EnterpriseRefusal;
import org.anjian.api.enterprise.RiskGrade;
import org.anjian.api.enterprise.command.GradeEnterpriseRisk;
import org.anjian.api.enterprise.command.RecordLastInspection;
import org.anjian.api.enterprise.command.RestoreInspectionInterval;
import org.anjian.api.enterprise.command.TightenInspectionInterval;
import org.anjian.api.enterprise.event.DifferentiatedInspectionDue;
import org.anjian.api.enterprise.event.EnterpriseRiskGraded;
import org.anjian.api.enterprise.event.InspectionIntervalRestored;
import org.anjian.api.enterprise.event.InspectionIntervalTightened;
import org.anjian.api.enterprise.event.LastInspectionRecorded;
import org.anjian.api.hazard.HazardId;
import org.anjian.api.message.Actor;
import org.anjian.api.refusal.InputRefusal;
import org.anjian.api.rule.Rule;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** When an enterprise is owed an inspection: by its grade, by the last one, by a major hazard that is open. */
class InspectionIntervalTest extends EnterpriseFixture {

    private static Object by(Object command) {
        return GenericCommandMessage.asCommandMessage(command).withMetaData(OFFICER.toMetadata());
    }

    private static EnterpriseRiskGraded graded(
            String day, @Nullable RiskGrade previous, @Nullable String inspectedOn, String inspectBy) {
        LocalDate inspected = inspectedOn == null ? null : day(inspectedOn);
        return new EnterpriseRiskGraded(
                ID, at(day), RiskGrade.A, previous, INPUTS, 3, inspected, day(inspectBy), COUNTY, "New Factory");
    }

    private static DifferentiatedInspectionDue due(String at, String inspectBy) {
        return new DifferentiatedInspectionDue(ID, at(at), RiskGrade.A, day(inspectBy), COUNTY, "New Factory");
    }

    @Test
    @Rule("QJ16-06b")
    void an_inspection_is_owed_when_the_interval_of_the_grade_has_passed() {
        fixture.givenCurrentTime(at("2016-04-10"))
                .andGiven(REGISTERED)
                .andGivenCommands(by(grade("2016-04-10", "2016-04-01")))
                .whenTimeAdvancesTo(at("2016-07-02T00:00"))
                .expectEvents(due("2016-07-02T00:00", "2016-07-01"));
    }

    @Test
    @Rule("QJ16-06b")
    void an_inspection_is_not_owed_on_the_last_day() {
        fixture.givenCurrentTime(at("2016-04-10"))
                .andGiven(REGISTERED)
                .andGivenCommands(by(grade("2016-04-10", "2016-04-01")))
                .whenTimeAdvancesTo(at("2016-07-01T23:59"))
                .expectNoEvents();
    }

    @Test
    @Rule("QJ16-06b")
    void an_inspection_starts_the_interval_anew() {
        fixture.givenCurrentTime(at("2016-04-10"))
                .andGiven(REGISTERED)
                .andGivenCommands(by(grade("2016-04-10", "2016-04-01")), by(inspected("2016-06-20")))
                .whenTimeAdvancesTo(at("2016-09-21T00:00"))
                .expectEvents(due("2016-09-21T00:00", "2016-09-20"));
    }

    @Test
    @Rule("QJ16-06b")
    void a_grading_keeps_its_inputs_and_the_grade_before() {
        EnterpriseRiskGraded first = graded("2016-04-10", null, null, "2016-07-10");
        fixture.given(REGISTERED)
                .when(grade("2016-04-10", null), OFFICER.toMetadata())
                .expectEvents(first);
        fixture.given(REGISTERED, first)
                .when(grade("2016-05-10", "2016-05-02"), OFFICER.toMetadata())
                .expectEvents(graded("2016-05-10", RiskGrade.A, "2016-05-02", "2016-08-02"));
        assertThatThrownBy(() -> new GradeEnterpriseRisk(ID, RiskGrade.A, List.of(), 3, null, at("2016-04-10"), null))
                .hasMessageContaining(EnterpriseRefusal.RISK_INPUTS_REQUIRED.name());
        assertThatThrownBy(() -> new GradeEnterpriseRisk(ID, RiskGrade.A, INPUTS, 0, null, at("2016-04-10"), null))
                .hasMessageContaining(InputRefusal.OUT_OF_RANGE.name());
        assertThatThrownBy(() -> grade("2016-04-10", "2016-04-11"))
                .hasMessageContaining(InputRefusal.IN_THE_FUTURE.name());
        assertThatThrownBy(() -> new RecordLastInspection(ID, day("2016-04-11"), at("2016-04-10"), null))
                .hasMessageContaining(InputRefusal.IN_THE_FUTURE.name());
    }

    @Test
    void an_inspection_is_newer_than_the_last_and_needs_no_grade() {
        LastInspectionRecorded recorded =
                new LastInspectionRecorded(ID, at("2016-06-20"), day("2016-06-20"), null, COUNTY, "New Factory");
        fixture.given(REGISTERED)
                .when(inspected("2016-06-20"), OFFICER.toMetadata())
                .expectEvents(recorded);
        expectRefused(
                fixture.given(REGISTERED, recorded).when(inspected("2016-06-20"), OFFICER.toMetadata()),
                EnterpriseRefusal.INSPECTION_NOT_NEWER);
    }

    /** E1 is inspected every three months; while H1 is open, every thirty days. */
    @Test
    @Rule("QJ16-11f")
    void an_open_major_hazard_shortens_the_interval_until_it_is_closed() {
        HazardId h1 = new HazardId("hazard-1");
        EnterpriseRiskGraded graded = graded("2016-04-10", null, "2016-04-01", "2016-07-01");
        InspectionIntervalTightened tightened =
                new InspectionIntervalTightened(ID, at("2016-04-20"), h1, 30, day("2016-05-01"), COUNTY, "New Factory");
        InspectionIntervalRestored restored =
                new InspectionIntervalRestored(ID, at("2016-04-25"), h1, day("2016-07-01"), COUNTY, "New Factory");
        TightenInspectionInterval tighten = new TightenInspectionInterval(ID, h1, at("2016-04-20"), null);
        RestoreInspectionInterval restore = new RestoreInspectionInterval(ID, h1, at("2016-04-25"), null);
        Map<String, String> anjian = Actor.system(COUNTY).toMetadata();
        fixture.given(REGISTERED, graded).when(tighten, anjian).expectEvents(tightened);
        fixture.given(REGISTERED, graded, tightened).when(restore, anjian).expectEvents(restored);
        expectRefused(
                fixture.given(REGISTERED, graded).when(restore, anjian), EnterpriseRefusal.INTERVAL_NOT_TIGHTENED);
        expectRefused(
                fixture.given(REGISTERED, graded, tightened).when(tighten, anjian),
                EnterpriseRefusal.INTERVAL_TIGHTENED_ALREADY);
        fixture.given(REGISTERED, graded, tightened)
                .when(inspected("2016-04-28"), OFFICER.toMetadata())
                .expectEvents(new LastInspectionRecorded(
                        ID, at("2016-04-28"), day("2016-04-28"), day("2016-05-28"), COUNTY, "New Factory"));
    }

    @Test
    @Rule("QJ16-11f")
    void the_interval_stays_short_while_another_major_hazard_is_open_and_is_owed_without_a_grade() {
        HazardId h1 = new HazardId("hazard-1");
        HazardId h2 = new HazardId("hazard-2");
        InspectionIntervalTightened first =
                new InspectionIntervalTightened(ID, at("2016-04-20"), h1, 30, day("2016-05-20"), COUNTY, "New Factory");
        InspectionIntervalTightened second =
                new InspectionIntervalTightened(ID, at("2016-04-22"), h2, 30, day("2016-05-20"), COUNTY, "New Factory");
        fixture.given(REGISTERED, first, second)
                .when(
                        new RestoreInspectionInterval(ID, h1, at("2016-04-25"), null),
                        Actor.system(COUNTY).toMetadata())
                .expectEvents(new InspectionIntervalRestored(
                        ID, at("2016-04-25"), h1, day("2016-05-20"), COUNTY, "New Factory"));
    }

    @Test
    @Rule("QJ16-11f")
    void an_open_major_hazard_makes_an_inspection_owed_without_a_grade() {
        HazardId h1 = new HazardId("hazard-1");
        fixture.givenCurrentTime(at("2016-04-20"))
                .andGiven(REGISTERED)
                .andGivenCommands(GenericCommandMessage.asCommandMessage(
                                new TightenInspectionInterval(ID, h1, at("2016-04-20"), null))
                        .withMetaData(Actor.system(COUNTY).toMetadata()))
                .whenTimeAdvancesTo(at("2016-05-21T00:00"))
                .expectEvents(new DifferentiatedInspectionDue(
                        ID, at("2016-05-21T00:00"), null, day("2016-05-20"), COUNTY, "New Factory"));
    }
}
