package org.anjian.command.compliancesurvey;

import static org.anjian.command.Actors.COUNTY;
import static org.anjian.command.Actors.FACTORY;
import static org.anjian.command.Actors.MANAGER;
import static org.anjian.command.Actors.OFFICER;
import static org.anjian.command.Moments.at;
import static org.anjian.command.Moments.day;
import static org.anjian.command.Refusals.expectRefused;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.anjian.api.compliancesurvey.ComplianceFileId;
import org.anjian.api.compliancesurvey.ComplianceRefusal;
import org.anjian.api.compliancesurvey.ComplianceSubject;
import org.anjian.api.compliancesurvey.MotiveCount;
import org.anjian.api.compliancesurvey.ViolationMotive;
import org.anjian.api.compliancesurvey.command.RecordComplianceSurvey;
import org.anjian.api.compliancesurvey.event.ComplianceSurveyRecorded;
import org.anjian.api.message.Decision;
import org.anjian.api.permission.Contexts;
import org.anjian.api.refusal.InputRefusal;
import org.anjian.api.refusal.RefusedException;
import org.anjian.api.rule.Rule;
import org.anjian.command.KnownEnterprises;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Surveys are compared with the one before. */
class ComplianceFileTest {

    private static final ComplianceFileId ID = ComplianceFileId.of(FACTORY);
    private static final ComplianceSubject FILE = new ComplianceSubject(ID, FACTORY, "Qujing Factory", COUNTY);
    private static final List<MotiveCount> MOTIVES = List.of(new MotiveCount(ViolationMotive.HABIT, 10));
    private static final ComplianceSurveyRecorded MARCH =
            new ComplianceSurveyRecorded(FILE, at("2024-03-10"), 100, 85, List.of(), 0.85, null, null);

    private final AggregateTestFixture<ComplianceFile> fixture = new AggregateTestFixture<>(ComplianceFile.class);

    private static RecordComplianceSurvey survey(String day, int surveyed, int compliant, List<MotiveCount> motives) {
        return new RecordComplianceSurvey(FACTORY, surveyed, compliant, motives, at(day), null);
    }

    @BeforeEach
    void prepare() {
        fixture.registerInjectableResource(Contexts.permissions())
                .registerAnnotatedCommandHandler(
                        new ComplianceRecording(fixture.getRepository(), KnownEnterprises.admission()));
    }

    @Test
    @Rule("QX24-25")
    void ninety_of_a_hundred_are_stored_and_compared_with_the_survey_before() {
        fixture.given(MARCH)
                .when(survey("2024-05-10", 100, 90, MOTIVES), MANAGER.toMetadata())
                .expectEvents(new ComplianceSurveyRecorded(
                        FILE, at("2024-05-10"), 100, 90, MOTIVES, 0.9, 0.85, day("2024-03-10")))
                .expectResultMessagePayload(new Decision(ID.raw(), 2));
        fixture.givenNoPriorActivity()
                .when(survey("2024-03-10", 100, 85, List.of()), MANAGER.toMetadata())
                .expectEvents(MARCH);
        fixture.given(MARCH)
                .when(survey("2024-02-10", 10, 10, List.of()), MANAGER.toMetadata())
                .expectEvents(new ComplianceSurveyRecorded(FILE, at("2024-02-10"), 10, 10, List.of(), 1.0, null, null));
    }

    @Test
    void the_figures_of_a_survey_agree_with_each_other() {
        expectRefused(
                fixture.givenNoPriorActivity().when(survey("2024-05-10", 100, 101, List.of()), MANAGER.toMetadata()),
                ComplianceRefusal.COMPLIANT_EXCEEDS_SURVEYED);
        expectRefused(
                fixture.givenNoPriorActivity().when(survey("2024-05-10", 100, 91, MOTIVES), MANAGER.toMetadata()),
                ComplianceRefusal.MOTIVES_EXCEED_VIOLATIONS);
        List<MotiveCount> twice =
                List.of(new MotiveCount(ViolationMotive.LUCK, 1), new MotiveCount(ViolationMotive.LUCK, 1));
        expectRefused(
                fixture.givenNoPriorActivity().when(survey("2024-05-10", 100, 90, twice), MANAGER.toMetadata()),
                ComplianceRefusal.MOTIVE_TWICE);
        expectRefused(
                fixture.given(MARCH).when(survey("2024-03-10T18:00", 100, 90, List.of()), MANAGER.toMetadata()),
                ComplianceRefusal.SURVEY_OF_THAT_DAY_EXISTS);
        expectRefused(
                fixture.givenNoPriorActivity().when(survey("2024-05-10", 100, 90, MOTIVES), OFFICER.toMetadata()),
                InputRefusal.NOT_PERMITTED);
        assertThatThrownBy(() -> survey("2024-05-10", 0, 0, List.of())).isInstanceOf(RefusedException.class);
    }
}
