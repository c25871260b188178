package org.anjian.command.training;

import static org.anjian.command.Actors.COUNTY;
import static org.anjian.command.Actors.FACTORY;
import static org.anjian.command.Actors.MANAGER;
import static org.anjian.command.Actors.NEIGHBOURS_MANAGER;
import static org.anjian.command.Actors.OFFICER;
import static org.anjian.command.Actors.PRINCIPAL;
import static org.anjian.command.Moments.at;
import static org.anjian.command.Moments.day;
import static org.anjian.command.Refusals.expectRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.anjian.api.message.Decision;
import org.anjian.api.permission.Contexts;
import org.anjian.api.person.PersonId;
import org.anjian.api.refusal.InputRefusal;
import org.anjian.api.refusal.RefusedException;
import org.anjian.api.rule.Rule;
import org.anjian.api.sector.Sector;
import org.anjian.api.training.Attendee;
import org.anjian.api.training.ExamSubject;
import org.anjian.api.training.GroupSize;
import org.anjian.api.training.Headcount;
import org.anjian.api.training.Innovation;
import org.anjian.api.training.InnovationKind;
import org.anjian.api.training.PlannedSession;
import org.anjian.api.training.TrainingCategory;
import org.anjian.api.training.TrainingFileId;
import org.anjian.api.training.TrainingHours;
import org.anjian.api.training.TrainingPlan;
import org.anjian.api.training.TrainingRecord;
import org.anjian.api.training.TrainingRefusal;
import org.anjian.api.training.TrainingResult;
import org.anjian.api.training.TrainingSubject;
import org.anjian.api.training.command.AdoptTrainingPlan;
import org.anjian.api.training.command.CorrectTrainingRecord;
import org.anjian.api.training.command.DeclareTrainingHeadcount;
import org.anjian.api.training.command.RecordCommissioning;
import org.anjian.api.training.command.RecordEmergencyTraining;
import org.anjian.api.training.command.RecordExamResult;
import org.anjian.api.training.command.RecordTargetedTraining;
import org.anjian.api.training.command.RecordTrainingSession;
import org.anjian.api.training.event.EmergencyTrainingRecorded;
import org.anjian.api.training.event.ExamResultRecorded;
import org.anjian.api.training.event.InnovationCommissioned;
import org.anjian.api.training.event.TargetedTrainingRecorded;
import org.anjian.api.training.event.TrainingHeadcountDeclared;
import org.anjian.api.training.event.TrainingPlanAdopted;
import org.anjian.api.training.event.TrainingRecordCorrected;
import org.anjian.api.training.event.TrainingSessionRecorded;
import org.anjian.command.KnownEnterprises;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The training file of an enterprise: planned, held, corrected and examined. */
class TrainingFileTest {

    private static final TrainingFileId ID = TrainingFileId.of(FACTORY, 2022);
    private static final TrainingSubject FILE = new TrainingSubject(ID, 2022, FACTORY, "Qujing Factory", COUNTY);
    private static final PersonId M1 = new PersonId("person-m1");
    private static final PersonId TEACHER = new PersonId("person-t1");
    private static final String TS1 = ID.raw() + "/1";
    private static final Innovation NE1 = new Innovation(InnovationKind.NEW_EQUIPMENT, "NE1");

    private final AggregateTestFixture<TrainingFile> fixture = new AggregateTestFixture<>(TrainingFile.class);

    private static Attendee manager() {
        return new Attendee(M1, null, TrainingCategory.SAFETY_MANAGER, TrainingResult.PASS);
    }

    private static Attendee worker(TrainingResult result) {
        return new Attendee(null, "W1", TrainingCategory.FRONT_LINE, result);
    }

    private static TrainingRecord record(String planned, Attendee... attendees) {
        return new TrainingRecord("fire safety", 16, "ORG_A", planned, List.of(attendees), List.of());
    }

    private static RecordTrainingSession hold(TrainingRecord record) {
        return new RecordTrainingSession(FACTORY, record, at("2022-04-10"), null);
    }

    private static TrainingSessionRecorded held(TrainingRecord record) {
        return new TrainingSessionRecorded(FILE, at("2022-04-10"), TS1, record);
    }

    private static RecordExamResult examine(String session, String attendee, String examiner, int score) {
        return new RecordExamResult(
                FACTORY,
                2022,
                session,
                attendee,
                examiner,
                List.of(ExamSubject.PRACTICAL_SKILLS),
                score,
                80,
                at("2022-04-11"),
                null);
    }

    private static TrainingPlan plan() {
        return new TrainingPlan(
                List.of(new PlannedSession(
                        "P1", day("2022-04-30"), List.of(TrainingCategory.FRONT_LINE), "fire safety", 16)),
                true);
    }

    @BeforeEach
    void prepare() {
        fixture.registerInjectableResource(Contexts.permissions())
                .registerAnnotatedCommandHandler(
                        new TrainingRecording(fixture.getRepository(), KnownEnterprises.admission()));
    }

    @Test
    @Rule("QJ22A-07")
    void a_session_of_a_safety_manager_is_duty_two_of_the_manager() {
        fixture.givenNoPriorActivity()
                .when(hold(record(null, manager())), MANAGER.toMetadata())
                .expectEvents(held(record(null, manager())))
                .expectResultMessagePayload(new Decision(ID.raw(), 1));
        assertThat(held(record(null, manager())).duty()).isEqualTo(2);
        assertThat(held(record(null, manager(), worker(TrainingResult.PASS))).performers())
                .containsExactly(M1);
    }

    @Test
    @Rule("QJ22A-12.2")
    void a_session_without_attendees_or_without_a_result_is_refused() {
        assertThatThrownBy(() -> record(null)).isInstanceOfSatisfying(RefusedException.class, refused -> {
            assertThat(refused.refusal().code()).isEqualTo("FIELD_REQUIRED");
            assertThat(refused.refusal().field()).isEqualTo("attendees");
        });
        assertThatThrownBy(() -> worker(null))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.refusal().field()).isEqualTo("result"));
    }

    @Test
    @Rule("QJ22A-12.2")
    void a_record_is_changed_by_a_correction_with_a_reason_only() {
        TrainingRecord before = record(null, worker(TrainingResult.FAIL));
        TrainingRecord after = record(null, worker(TrainingResult.PASS));
        CorrectTrainingRecord correction =
                new CorrectTrainingRecord(FACTORY, 2022, TS1, after, "typing error", at("2022-04-20"), null);
        fixture.given(held(before))
                .when(correction, MANAGER.toMetadata())
                .expectEvents(new TrainingRecordCorrected(FILE, at("2022-04-20"), TS1, before, after, "typing error"));
        expectRefused(
                fixture.given(held(after)).when(correction, MANAGER.toMetadata()), TrainingRefusal.RECORD_NOT_CHANGED);
        expectRefused(
                fixture.givenNoPriorActivity().when(correction, MANAGER.toMetadata()), TrainingRefusal.NO_SUCH_SESSION);
        assertThatThrownBy(() -> new CorrectTrainingRecord(FACTORY, 2022, TS1, after, " ", at("2022-04-20"), null))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.refusal().field()).isEqualTo("reason"));
    }

    @Test
    @Rule("QX24-10")
    void the_archive_has_time_content_attendees_and_results() {
        assertThatThrownBy(() -> worker(null)).isInstanceOfSatisfying(RefusedException.class, refused -> {
            assertThat(refused.refusal().code()).isEqualTo("FIELD_REQUIRED");
            assertThat(refused.refusal().field()).isEqualTo("result");
            assertThat(refused.refusal().rule()).isEqualTo("QX24-10");
        });
        assertThatThrownBy(() -> new TrainingRecord(" ", 2, "ORG_A", null, List.of(manager()), List.of()))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.refusal().field()).isEqualTo("content"));
        assertThatThrownBy(() -> hold(null)).isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> new RecordTrainingSession(FACTORY, record(null, manager()), null, null))
                .isInstanceOf(RefusedException.class);
    }

    @Test
    void an_attendee_is_a_person_or_a_worker_and_named_once() {
        assertThatThrownBy(() -> new Attendee(M1, "W1", TrainingCategory.FRONT_LINE, TrainingResult.PASS))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.refusal().code()).isEqualTo("ATTENDEE_IS_PERSON_OR_WORKER"));
        assertThatThrownBy(() -> record(null, manager(), manager()))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.refusal().code()).isEqualTo("ATTENDEE_TWICE"));
        assertThatThrownBy(() -> new TrainingRecord("x", 0, "ORG_A", null, List.of(manager()), List.of()))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.refusal().code()).isEqualTo("OUT_OF_RANGE"));
    }

    @Test
    @Rule("QX24-16")
    void an_emergency_training_needs_its_place_and_its_teachers() {
        assertThatThrownBy(() -> new RecordEmergencyTraining(
                        FACTORY, record(null, manager()), null, List.of(TEACHER), at("2022-04-10"), null))
                .isInstanceOfSatisfying(RefusedException.class, refused -> {
                    assertThat(refused.refusal().code()).isEqualTo("EMERGENCY_FIELD_REQUIRED");
                    assertThat(refused.refusal().field()).isEqualTo("place");
                });
        assertThatThrownBy(() -> new RecordEmergencyTraining(
                        FACTORY, record(null, manager()), "hall", List.of(), at("2022-04-10"), null))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.refusal().field()).isEqualTo("teachers"));
        fixture.givenNoPriorActivity()
                .when(
                        new RecordEmergencyTraining(
                                FACTORY, record(null, manager()), "hall", List.of(TEACHER), at("2022-04-10"), null),
                        MANAGER.toMetadata())
                .expectEvents(emergency());
    }

    private static EmergencyTrainingRecorded emergency() {
        return new EmergencyTrainingRecorded(
                FILE, at("2022-04-10"), TS1, record(null, manager()), "hall", List.of(TEACHER));
    }

    @Test
    @Rule("QJ16-10e")
    void whoever_taught_may_not_examine() {
        TrainingRecord session = record(null, worker(TrainingResult.FAIL));
        expectRefused(
                fixture.given(held(session)).when(examine(TS1, "W1", "ORG_A", 90), MANAGER.toMetadata()),
                TrainingRefusal.TEACHING_EXAM_NOT_SEPARATED);
        expectRefused(
                fixture.given(emergency()).when(examine(TS1, M1.raw(), TEACHER.raw(), 90), MANAGER.toMetadata()),
                TrainingRefusal.TEACHING_EXAM_NOT_SEPARATED);
        fixture.given(held(session))
                .when(examine(TS1, "W1", "ORG_B", 80), MANAGER.toMetadata())
                .expectEvents(new ExamResultRecorded(
                        FILE,
                        at("2022-04-11"),
                        TS1,
                        worker(TrainingResult.PASS),
                        "ORG_B",
                        List.of(ExamSubject.PRACTICAL_SKILLS),
                        80,
                        80));
        fixture.given(held(session))
                .when(examine(TS1, "W1", "ORG_B", 79), MANAGER.toMetadata())
                .expectEvents(new ExamResultRecorded(
                        FILE,
                        at("2022-04-11"),
                        TS1,
                        worker(TrainingResult.FAIL),
                        "ORG_B",
                        List.of(ExamSubject.PRACTICAL_SKILLS),
                        79,
                        80));
    }

    @Test
    void an_examination_is_of_somebody_who_attended_a_session() {
        expectRefused(
                fixture.given(held(record(null, manager())))
                        .when(examine(TS1, "W9", "ORG_B", 90), MANAGER.toMetadata()),
                TrainingRefusal.NOT_AN_ATTENDEE);
        expectRefused(
                fixture.givenNoPriorActivity().when(examine(TS1, "W1", "ORG_B", 90), MANAGER.toMetadata()),
                TrainingRefusal.NO_SUCH_SESSION);
    }

    @Test
    @Rule("QX24-09")
    void a_plan_is_adopted_and_its_sessions_are_held() {
        TrainingPlanAdopted adopted = new TrainingPlanAdopted(FILE, at("2022-01-10"), plan());
        fixture.givenNoPriorActivity()
                .when(new AdoptTrainingPlan(FACTORY, 2022, plan(), at("2022-01-10"), null), PRINCIPAL.toMetadata())
                .expectEvents(adopted);
        fixture.given(adopted)
                .when(hold(record("P1", manager())), MANAGER.toMetadata())
                .expectEvents(held(record("P1", manager())));
        expectRefused(
                fixture.given(adopted).when(hold(record("P2", manager())), MANAGER.toMetadata()),
                TrainingRefusal.NO_SUCH_PLANNED_SESSION);
        PlannedSession p1 = plan().sessions().getFirst();
        assertThatThrownBy(() -> new TrainingPlan(List.of(p1, p1), true))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.refusal().code()).isEqualTo("PLANNED_SESSION_TWICE"));
    }

    @Test
    @Rule("NL-PX")
    void managers_owe_twelve_hours_a_year_and_sixteen_in_dangerous_sectors() {
        assertThat(TrainingHours.yearlyOfManagers(Sector.INDUSTRY)).isEqualTo(12);
        assertThat(TrainingHours.yearlyOfManagers(Sector.HAZARDOUS_CHEMICALS)).isEqualTo(16);
        assertThat(TrainingHours.ofNewStaff(Sector.FIREWORKS)).isEqualTo(72);
        assertThat(TrainingHours.ofNewStaff(Sector.INDUSTRY)).isEqualTo(24);
    }

    @Test
    void the_staff_is_declared() {
        Headcount headcount = new Headcount(200, List.of(new GroupSize(TrainingCategory.FRONT_LINE, 150)));
        fixture.givenNoPriorActivity()
                .when(
                        new DeclareTrainingHeadcount(FACTORY, 2022, headcount, at("2022-01-10"), null),
                        PRINCIPAL.toMetadata())
                .expectEvents(new TrainingHeadcountDeclared(FILE, at("2022-01-10"), headcount, 12));
        GroupSize group = new GroupSize(TrainingCategory.FRONT_LINE, 1);
        assertThatThrownBy(() -> new Headcount(2, List.of(group, group)))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.refusal().code()).isEqualTo("GROUP_TWICE"));
        assertThatThrownBy(() -> new Headcount(0, List.of(group))).isInstanceOf(RefusedException.class);
    }

    @Test
    @Rule("QX24-12")
    void something_new_is_trained_for_and_in_use_once() {
        fixture.givenNoPriorActivity()
                .when(
                        new RecordTargetedTraining(FACTORY, record(null, manager()), NE1, at("2022-04-10"), null),
                        MANAGER.toMetadata())
                .expectEvents(new TargetedTrainingRecorded(FILE, at("2022-04-10"), TS1, record(null, manager()), NE1));
        RecordCommissioning use = new RecordCommissioning(FACTORY, NE1, at("2022-06-01"), null);
        InnovationCommissioned used = new InnovationCommissioned(FILE, at("2022-06-01"), NE1);
        fixture.givenNoPriorActivity().when(use, MANAGER.toMetadata()).expectEvents(used);
        expectRefused(fixture.given(used).when(use, MANAGER.toMetadata()), TrainingRefusal.ALREADY_COMMISSIONED);
    }

    @Test
    void the_enterprise_itself_writes_its_file() {
        expectRefused(
                fixture.givenNoPriorActivity().when(hold(record(null, manager())), OFFICER.toMetadata()),
                InputRefusal.NOT_PERMITTED);
        expectRefused(
                fixture.givenNoPriorActivity().when(hold(record(null, manager())), NEIGHBOURS_MANAGER.toMetadata()),
                InputRefusal.NO_SUCH_RECORD);
    }
}
