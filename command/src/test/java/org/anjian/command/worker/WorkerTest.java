package org.anjian.command.worker;

import static org.anjian.command.Actors.COUNTY;
import static org.anjian.command.Actors.FACTORY;
import static org.anjian.command.Actors.MANAGER;
import static org.anjian.command.Actors.OFFICER;
import static org.anjian.command.Actors.PRINCIPAL;
import static org.anjian.command.Moments.at;
import static org.anjian.command.Moments.day;
import static org.anjian.command.Refusals.expectRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.anjian.api.message.Actor;
import org.anjian.api.message.Decision;
import org.anjian.api.permission.Contexts;
import org.anjian.api.refusal.InputRefusal;
import org.anjian.api.refusal.RefusedException;
import org.anjian.api.rule.Rule;
import org.anjian.api.sector.Sector;
import org.anjian.api.unsafeact.UnsafeActType;
import org.anjian.api.worker.EducationLevel;
import org.anjian.api.worker.MeasureDecision;
import org.anjian.api.worker.WorkerEntry;
import org.anjian.api.worker.WorkerId;
import org.anjian.api.worker.WorkerMeasure;
import org.anjian.api.worker.WorkerRefusal;
import org.anjian.api.worker.WorkerSubject;
import org.anjian.api.worker.command.DecideWorkerMeasure;
import org.anjian.api.worker.command.ProposeWorkerMeasure;
import org.anjian.api.worker.command.RecordPreJobEducation;
import org.anjian.api.worker.command.RecordPreJobExam;
import org.anjian.api.worker.command.RecordWorkerEntry;
import org.anjian.api.worker.command.RecordWorkerViolation;
import org.anjian.api.worker.command.StartWork;
import org.anjian.api.worker.event.PreJobEducationCompleted;
import org.anjian.api.worker.event.PreJobEducationRecorded;
import org.anjian.api.worker.event.RetrainingRequired;
import org.anjian.api.worker.event.WorkStarted;
import org.anjian.api.worker.event.WorkerEntryRecorded;
import org.anjian.api.worker.event.WorkerMeasureDecided;
import org.anjian.api.worker.event.WorkerMeasureProposed;
import org.anjian.api.worker.event.WorkerViolationRecorded;
import org.anjian.command.KnownEnterprises;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A worker is educated, examined, at work, and educated again after repeated violations. */
class WorkerTest {

    private static final WorkerId ID = WorkerId.of(FACTORY, "W1");
    private static final WorkerSubject W1 = new WorkerSubject(ID, "W1", FACTORY, "Qujing Factory", COUNTY);

    private final AggregateTestFixture<Worker> fixture = new AggregateTestFixture<>(Worker.class);

    private static RecordWorkerEntry enter(WorkerEntry entry, String day, String absentSince) {
        return new RecordWorkerEntry(
                FACTORY, "W1", entry, "welder", absentSince == null ? null : day(absentSince), at(day), null);
    }

    private static RecordPreJobEducation educate(EducationLevel level, int hours, String day) {
        return new RecordPreJobEducation(FACTORY, "W1", level, hours, "rules", List.of(), at(day), null);
    }

    private static RecordPreJobExam examine(int score, String day) {
        return new RecordPreJobExam(FACTORY, "W1", score, 80, at(day), null);
    }

    private static StartWork start(String day) {
        return new StartWork(FACTORY, "W1", at(day), null);
    }

    private static RecordWorkerViolation violate(String day) {
        return new RecordWorkerViolation(FACTORY, "W1", UnsafeActType.PROCEDURE_VIOLATION, "no helmet", at(day), null);
    }

    private static ProposeWorkerMeasure propose(String day) {
        return new ProposeWorkerMeasure(FACTORY, "W1", WorkerMeasure.TRANSFER, "third time", at(day), null);
    }

    private static DecideWorkerMeasure decide(String proposal) {
        return new DecideWorkerMeasure(
                FACTORY, "W1", proposal, MeasureDecision.ADOPTED, "agreed", at("2024-07-01"), null);
    }

    private static Object by(Actor actor, Object command) {
        return GenericCommandMessage.asCommandMessage(command).withMetaData(actor.toMetadata());
    }

    private static List<Object> story(Object... commands) {
        List<Object> story = new ArrayList<>();
        for (Object command : commands) {
            story.add(by(MANAGER, command));
        }
        return story;
    }

    private static List<Object> atWork() {
        return story(
                enter(WorkerEntry.TRANSFERRED, "2024-05-10", null),
                educate(EducationLevel.FACTORY, 4, "2024-05-11"),
                educate(EducationLevel.WORKSHOP, 4, "2024-05-11"),
                educate(EducationLevel.TEAM, 4, "2024-05-12"),
                examine(80, "2024-05-13"),
                start("2024-05-14"));
    }

    private static List<Object> and(List<Object> story, Object... more) {
        List<Object> all = new ArrayList<>(story);
        all.addAll(story(more));
        return all;
    }

    @BeforeEach
    void prepare() {
        fixture.registerInjectableResource(Contexts.permissions())
                .registerAnnotatedCommandHandler(new WorkerRecording(
                        fixture.getRepository(), KnownEnterprises.admission(), RepeatViolationLimits.defaults()));
    }

    @Test
    @Rule("QX24-11")
    void a_transferred_worker_with_two_levels_of_three_does_not_start() {
        List<Object> twoLevels = story(
                enter(WorkerEntry.TRANSFERRED, "2024-05-10", null),
                educate(EducationLevel.WORKSHOP, 8, "2024-05-11"),
                educate(EducationLevel.TEAM, 8, "2024-05-12"));
        expectRefused(
                fixture.givenCommands(twoLevels).when(start("2024-05-13"), MANAGER.toMetadata()),
                WorkerRefusal.THREE_LEVEL_INCOMPLETE);
        expectRefused(
                fixture.givenCommands(twoLevels).when(examine(90, "2024-05-13"), MANAGER.toMetadata()),
                WorkerRefusal.THREE_LEVEL_INCOMPLETE);
    }

    @Test
    @Rule("QX24-11")
    void a_failed_examination_or_none_keeps_from_work() {
        List<Object> educated = story(
                enter(WorkerEntry.TRANSFERRED, "2024-05-10", null),
                educate(EducationLevel.FACTORY, 8, "2024-05-11"),
                educate(EducationLevel.WORKSHOP, 8, "2024-05-11"),
                educate(EducationLevel.TEAM, 8, "2024-05-12"));
        expectRefused(
                fixture.givenCommands(educated).when(start("2024-05-13"), MANAGER.toMetadata()),
                WorkerRefusal.EXAM_NOT_PASSED);
        expectRefused(
                fixture.givenCommands(and(educated, examine(79, "2024-05-13")))
                        .when(start("2024-05-14"), MANAGER.toMetadata()),
                WorkerRefusal.EXAM_NOT_PASSED);
        fixture.givenCommands(and(educated, examine(80, "2024-05-13")))
                .when(start("2024-05-14"), MANAGER.toMetadata())
                .expectEvents(new WorkStarted(W1, at("2024-05-14")));
        expectRefused(
                fixture.givenCommands(atWork()).when(start("2024-05-15"), MANAGER.toMetadata()),
                WorkerRefusal.ALREADY_AT_WORK);
    }

    @Test
    @Rule("NL-PX")
    void a_new_worker_owes_twenty_four_hours() {
        List<Object> short1 = story(
                enter(WorkerEntry.NEW, "2024-05-10", null),
                educate(EducationLevel.FACTORY, 8, "2024-05-11"),
                educate(EducationLevel.WORKSHOP, 8, "2024-05-12"),
                educate(EducationLevel.TEAM, 7, "2024-05-13"));
        expectRefused(
                fixture.givenCommands(short1).when(start("2024-05-14"), MANAGER.toMetadata()),
                WorkerRefusal.PRE_JOB_HOURS_INCOMPLETE);
        fixture.givenCommands(short1)
                .when(educate(EducationLevel.TEAM, 1, "2024-05-14"), MANAGER.toMetadata())
                .expectEvents(
                        new PreJobEducationRecorded(W1, at("2024-05-14"), EducationLevel.TEAM, 1, "rules", List.of()),
                        new PreJobEducationCompleted(W1, at("2024-05-14"), 24))
                .expectResultMessagePayload(new Decision(ID.raw(), 6));
        assertThat(PreJobHours.owed(WorkerEntry.NEW, Sector.COAL_MINE)).isEqualTo(72);
        assertThat(PreJobHours.owed(WorkerEntry.NEW, Sector.COMMERCE)).isEqualTo(24);
    }

    @Test
    @Rule("QX24-11")
    void a_return_after_a_year_owes_education_and_one_before_does_not() {
        fixture.givenCommands(atWork())
                .when(enter(WorkerEntry.RETURNING, "2026-06-01", "2025-06-01"), MANAGER.toMetadata())
                .expectEvents(new WorkerEntryRecorded(
                        W1, at("2026-06-01"), WorkerEntry.RETURNING, "welder", day("2025-06-01"), true, 0));
        expectRefused(
                fixture.givenCommands(and(atWork(), enter(WorkerEntry.RETURNING, "2026-06-01", "2025-06-01")))
                        .when(start("2026-06-02"), MANAGER.toMetadata()),
                WorkerRefusal.THREE_LEVEL_INCOMPLETE);
        fixture.givenCommands(and(atWork(), enter(WorkerEntry.RETURNING, "2026-05-31", "2025-06-01")))
                .when(start("2026-06-02"), MANAGER.toMetadata())
                .expectEvents(new WorkStarted(W1, at("2026-06-02")));
        expectRefused(
                fixture.givenNoPriorActivity()
                        .when(enter(WorkerEntry.RETURNING, "2026-06-01", null), MANAGER.toMetadata()),
                WorkerRefusal.ABSENCE_REQUIRED);
    }

    @Test
    @Rule("QX24-11")
    void a_transfer_owes_all_three_levels_again() {
        expectRefused(
                fixture.givenCommands(and(atWork(), enter(WorkerEntry.TRANSFERRED, "2024-08-01", null)))
                        .when(start("2024-08-02"), MANAGER.toMetadata()),
                WorkerRefusal.THREE_LEVEL_INCOMPLETE);
    }

    @Test
    @Rule("NL-AQ28")
    void nobody_works_before_any_training() {
        for (WorkerEntry entry : List.of(WorkerEntry.NEW, WorkerEntry.TRANSFERRED)) {
            expectRefused(
                    fixture.givenCommands(story(enter(entry, "2024-05-10", null)))
                            .when(start("2024-05-10"), MANAGER.toMetadata()),
                    WorkerRefusal.THREE_LEVEL_INCOMPLETE);
        }
    }

    @Test
    void nothing_is_recorded_of_a_worker_who_never_entered() {
        for (Object command : List.of(
                educate(EducationLevel.TEAM, 1, "2024-05-14"),
                examine(90, "2024-05-14"),
                start("2024-05-14"),
                violate("2024-05-14"),
                propose("2024-05-14"))) {
            expectRefused(
                    fixture.givenNoPriorActivity().when(command, MANAGER.toMetadata()), WorkerRefusal.WORKER_UNKNOWN);
        }
        assertThatThrownBy(() -> WorkerId.of(FACTORY, "张 三")).isInstanceOf(RefusedException.class);
    }

    @Test
    @Rule("QX24-28")
    void the_third_violation_within_twelve_months_calls_for_education_again() {
        List<Object> two = and(atWork(), violate("2024-06-01"), violate("2024-09-01"));
        fixture.givenCommands(two)
                .when(violate("2025-05-31"), MANAGER.toMetadata())
                .expectEvents(
                        new WorkerViolationRecorded(
                                W1, at("2025-05-31"), UnsafeActType.PROCEDURE_VIOLATION, "no helmet", 3),
                        new RetrainingRequired(W1, at("2025-05-31"), 3));
        fixture.givenCommands(two)
                .when(violate("2025-06-01"), MANAGER.toMetadata())
                .expectEvents(new WorkerViolationRecorded(
                        W1, at("2025-06-01"), UnsafeActType.PROCEDURE_VIOLATION, "no helmet", 2));

        List<Object> three = and(two, violate("2025-05-31"));
        expectRefused(
                fixture.givenCommands(three).when(start("2025-06-01"), MANAGER.toMetadata()),
                WorkerRefusal.RETRAINING_REQUIRED);
        fixture.givenCommands(and(
                        three,
                        educate(EducationLevel.FACTORY, 1, "2025-06-02"),
                        educate(EducationLevel.WORKSHOP, 1, "2025-06-02"),
                        educate(EducationLevel.TEAM, 1, "2025-06-02"),
                        examine(85, "2025-06-03")))
                .when(start("2025-06-04"), MANAGER.toMetadata())
                .expectEvents(new WorkStarted(W1, at("2025-06-04")));
        fixture.givenCommands(three)
                .when(violate("2025-06-01"), MANAGER.toMetadata())
                .expectEvents(new WorkerViolationRecorded(
                        W1, at("2025-06-01"), UnsafeActType.PROCEDURE_VIOLATION, "no helmet", 3));
    }

    @Test
    @Rule("QX24-28")
    void the_manager_proposes_a_measure_and_the_principal_decides_it_once() {
        List<Object> violated = and(atWork(), violate("2024-06-01"));
        String proposal = ID.raw() + "/1";
        fixture.givenCommands(violated)
                .when(propose("2024-06-02"), MANAGER.toMetadata())
                .expectEvents(new WorkerMeasureProposed(
                        W1, at("2024-06-02"), proposal, WorkerMeasure.TRANSFER, "third time"));
        expectRefused(
                fixture.givenCommands(atWork()).when(propose("2024-06-02"), MANAGER.toMetadata()),
                WorkerRefusal.NO_VIOLATION);
        List<Object> proposed = and(violated, propose("2024-06-02"));
        fixture.givenCommands(proposed)
                .when(decide(proposal), PRINCIPAL.toMetadata())
                .expectEvents(
                        new WorkerMeasureDecided(W1, at("2024-07-01"), proposal, MeasureDecision.ADOPTED, "agreed"));
        expectRefused(
                fixture.givenCommands(proposed).when(decide(ID.raw() + "/2"), PRINCIPAL.toMetadata()),
                WorkerRefusal.NO_SUCH_PROPOSAL);
        List<Object> decided = new ArrayList<>(proposed);
        decided.add(by(PRINCIPAL, decide(proposal)));
        expectRefused(
                fixture.givenCommands(decided).when(decide(proposal), PRINCIPAL.toMetadata()),
                WorkerRefusal.ALREADY_DECIDED);
        expectRefused(
                fixture.givenCommands(violated).when(propose("2024-06-02"), PRINCIPAL.toMetadata()),
                InputRefusal.NOT_PERMITTED);
        expectRefused(
                fixture.givenCommands(proposed).when(decide(proposal), MANAGER.toMetadata()),
                InputRefusal.NOT_PERMITTED);
    }

    @Test
    void the_enterprise_itself_records_its_workers() {
        expectRefused(
                fixture.givenNoPriorActivity().when(enter(WorkerEntry.NEW, "2024-05-10", null), OFFICER.toMetadata()),
                InputRefusal.NOT_PERMITTED);
    }
}
