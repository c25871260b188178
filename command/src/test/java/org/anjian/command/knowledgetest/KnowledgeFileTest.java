package org.anjian.command.knowledgetest;

import static org.anjian.command.Actors.COUNTY;
import static org.anjian.command.Actors.FACTORY;
import static org.anjian.command.Actors.FOREIGN_OFFICER;
import static org.anjian.command.Actors.MANAGER;
import static org.anjian.command.Actors.OFFICER;
import static org.anjian.command.Actors.PRINCIPAL;
import static org.anjian.command.Moments.at;
import static org.anjian.command.Refusals.expectRefused;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.anjian.api.knowledgetest.KnowledgeFileId;
import org.anjian.api.knowledgetest.KnowledgeSubject;
import org.anjian.api.knowledgetest.KnowledgeTopic;
import org.anjian.api.knowledgetest.command.RecordCriteriaStudy;
import org.anjian.api.knowledgetest.command.RecordKnowledgeTest;
import org.anjian.api.knowledgetest.event.CriteriaStudyRecorded;
import org.anjian.api.knowledgetest.event.KnowledgeTestRecorded;
import org.anjian.api.message.Decision;
import org.anjian.api.permission.Contexts;
import org.anjian.api.person.PersonId;
import org.anjian.api.refusal.InputRefusal;
import org.anjian.api.refusal.RefusedException;
import org.anjian.api.rule.Rule;
import org.anjian.command.KnownEnterprises;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Tests and studies of safety managers. */
class KnowledgeFileTest {

    private static final PersonId M1 = new PersonId("person-m1");
    private static final KnowledgeFileId ID = KnowledgeFileId.of(FACTORY, M1);
    private static final KnowledgeSubject FILE = new KnowledgeSubject(ID, M1, FACTORY, "Qujing Factory", COUNTY);

    private final AggregateTestFixture<KnowledgeFile> fixture = new AggregateTestFixture<>(KnowledgeFile.class);

    private static RecordKnowledgeTest test(int score) {
        return new RecordKnowledgeTest(
                FACTORY, M1, KnowledgeTopic.TRAINING_REGULATIONS, score, 80, at("2024-05-08"), null);
    }

    private static KnowledgeTestRecorded tested(int score, boolean passed) {
        return new KnowledgeTestRecorded(
                FILE, at("2024-05-08"), KnowledgeTopic.TRAINING_REGULATIONS, score, 80, passed);
    }

    private static RecordCriteriaStudy study() {
        return new RecordCriteriaStudy(
                FACTORY, M1, KnowledgeTopic.MAJOR_HAZARD_CRITERIA, "MC-1 to MC-20", at("2024-05-08"), null);
    }

    @BeforeEach
    void prepare() {
        fixture.registerInjectableResource(Contexts.permissions())
                .registerAnnotatedCommandHandler(
                        new KnowledgeRecording(fixture.getRepository(), KnownEnterprises.admission()));
    }

    @Test
    @Rule("QX24-08")
    void a_test_is_passed_from_the_pass_mark_on() {
        fixture.givenNoPriorActivity()
                .when(test(78), OFFICER.toMetadata())
                .expectEvents(tested(78, false))
                .expectResultMessagePayload(new Decision(ID.raw(), 1));
        fixture.given(tested(78, false)).when(test(80), PRINCIPAL.toMetadata()).expectEvents(tested(80, true));
        fixture.given(tested(80, true)).when(test(79), PRINCIPAL.toMetadata()).expectEvents(tested(79, false));
    }

    @Test
    @Rule("QX24-18")
    void a_study_of_the_criteria_is_recorded() {
        fixture.givenNoPriorActivity()
                .when(study(), MANAGER.toMetadata())
                .expectEvents(new CriteriaStudyRecorded(
                        FILE, at("2024-05-08"), KnowledgeTopic.MAJOR_HAZARD_CRITERIA, "MC-1 to MC-20"));
    }

    @Test
    void a_manager_does_not_record_a_test_and_an_officer_keeps_to_the_jurisdiction() {
        expectRefused(fixture.givenNoPriorActivity().when(test(90), MANAGER.toMetadata()), InputRefusal.NOT_PERMITTED);
        expectRefused(
                fixture.givenNoPriorActivity().when(test(90), FOREIGN_OFFICER.toMetadata()),
                InputRefusal.NO_SUCH_RECORD);
        expectRefused(fixture.givenNoPriorActivity().when(study(), OFFICER.toMetadata()), InputRefusal.NOT_PERMITTED);
        assertThatThrownBy(() -> test(-1)).isInstanceOf(RefusedException.class);
        assertThatThrownBy(() ->
                        new RecordKnowledgeTest(FACTORY, M1, KnowledgeTopic.UNSAFE_ACTS, 1, 0, at("2024-05-08"), null))
                .isInstanceOf(RefusedException.class);
    }
}
