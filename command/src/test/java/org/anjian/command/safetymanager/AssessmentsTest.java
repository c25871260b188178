package org.anjian.command.safetymanager;

import static org.anjian.command.Actors.CITY_HEAD;
import static org.anjian.command.Actors.FACTORY;
import static org.anjian.command.Actors.MANAGER;
import static org.anjian.command.Actors.OFFICER;
import static org.anjian.command.Actors.PRINCIPAL;
import static org.anjian.command.Actors.SECOND_MANAGER;
import static org.anjian.command.Moments.at;
import static org.anjian.command.Moments.day;
import static org.anjian.command.Refusals.expectRefused;
import static org.anjian.command.safetymanager.Scene.ELSEWHERE;
import static org.anjian.command.safetymanager.Scene.EVIDENCE;
import static org.anjian.command.safetymanager.Scene.ID;
import static org.anjian.command.safetymanager.Scene.MINE;
import static org.anjian.command.safetymanager.Scene.PRINCIPAL_OF_MINE;
import static org.anjian.command.safetymanager.Scene.SCHEME;
import static org.anjian.command.safetymanager.Scene.activate;
import static org.anjian.command.safetymanager.Scene.appoint;
import static org.anjian.command.safetymanager.Scene.assess;
import static org.anjian.command.safetymanager.Scene.by;
import static org.anjian.command.safetymanager.Scene.grant;
import static org.anjian.command.safetymanager.Scene.onDuty;
import static org.anjian.command.safetymanager.Scene.perform;
import static org.anjian.command.safetymanager.Scene.post;
import static org.anjian.command.safetymanager.Scene.revoked;

import java.util.List;
import org.anjian.api.assessmentscheme.AssessmentPart;
import org.anjian.api.assessmentscheme.AssessmentSchemeRefusal;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.message.Actor;
import org.anjian.api.refusal.InputRefusal;
import org.anjian.api.rule.Rule;
import org.anjian.api.safetymanager.Assessment;
import org.anjian.api.safetymanager.AssessmentKind;
import org.anjian.api.safetymanager.AssessmentResult;
import org.anjian.api.safetymanager.ItemMark;
import org.anjian.api.safetymanager.ItemScore;
import org.anjian.api.safetymanager.PartResult;
import org.anjian.api.safetymanager.RevocationGround;
import org.anjian.api.safetymanager.SafetyManagerRefusal;
import org.anjian.api.safetymanager.SuspensionGround;
import org.anjian.api.safetymanager.command.CorrectAssessment;
import org.anjian.api.safetymanager.command.ObjectToAssessment;
import org.anjian.api.safetymanager.command.RecordPreJobAssessment;
import org.anjian.api.safetymanager.command.RejectObjection;
import org.anjian.api.safetymanager.command.RequestPreJobAssessment;
import org.anjian.api.safetymanager.event.AssessmentCorrected;
import org.anjian.api.safetymanager.event.AssessmentObjected;
import org.anjian.api.safetymanager.event.ObjectionRejected;
import org.anjian.api.safetymanager.event.PerformanceAssessmentOverdue;
import org.anjian.api.safetymanager.event.PerformanceAssessmentRecorded;
import org.anjian.api.safetymanager.event.PreJobAssessmentFailed;
import org.anjian.api.safetymanager.event.PreJobAssessmentPassed;
import org.anjian.api.safetymanager.event.PreJobAssessmentRequested;
import org.anjian.api.safetymanager.event.SafetyManagerSuspended;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;

/** Assessments before and at work: by whom, by which scheme, with which consequence, and how they are corrected. */
class AssessmentsTest {

    private static final String FAILED = "履职情况考核不合格";
    private static final String CORRECTED = "考核结果更正为不合格";

    private final AggregateTestFixture<SafetyManager> fixture = ManagerFixture.of();

    private static PartResult part(AssessmentPart part, String code, String title, int score) {
        return new PartResult(
                part,
                List.of(new ItemScore(code, title, score, 100)),
                score,
                60,
                score >= 60 ? AssessmentResult.PASS : AssessmentResult.FAIL);
    }

    private static List<PartResult> preJob(int qualification, int ability) {
        return List.of(
                part(AssessmentPart.QUALIFICATION, "Q1", "资格", qualification),
                part(AssessmentPart.ABILITY, "A1", "能力", ability));
    }

    private static List<PartResult> performance(int inspecting, int rectifying) {
        int total = inspecting + rectifying;
        return List.of(new PartResult(
                AssessmentPart.PERFORMANCE,
                List.of(new ItemScore("P1", "检查", inspecting, 60), new ItemScore("P2", "整改", rectifying, 40)),
                total,
                60,
                total >= 60 ? AssessmentResult.PASS : AssessmentResult.FAIL));
    }

    private static Assessment assessment(
            int number, AssessmentKind kind, int version, List<PartResult> parts, AssessmentResult result) {
        return new Assessment(
                "manager-1/" + number, kind, SCHEME, version, parts, result, "officer-1", "county-emergency", EVIDENCE);
    }

    private static CorrectAssessment correct(String id, String day, ItemMark... marks) {
        return new CorrectAssessment(ID, FACTORY, id, List.of(marks), EVIDENCE, "计分有误", at(day), null);
    }

    private static ObjectToAssessment object(String id) {
        return new ObjectToAssessment(ID, FACTORY, id, "漏计检查记录", at("2022-07-01"), null);
    }

    private static RejectObjection reject(String id) {
        return new RejectObjection(ID, FACTORY, id, "复核无误", at("2022-07-10"), null);
    }

    private static PerformanceAssessmentOverdue overdue(String moment, String dueOn) {
        return new PerformanceAssessmentOverdue(post(FACTORY), at(moment), day(dueOn), "county-emergency");
    }

    @Test
    @Rule("QJ22A-08a")
    void qualification_alone_does_not_pass() {
        Object[] appointed = {by(PRINCIPAL, appoint(FACTORY, "2022-04-01"))};
        fixture.givenCommands(appointed)
                .when(assess(FACTORY, 80, 59, "2022-04-20"), OFFICER.toMetadata())
                .expectEvents(new PreJobAssessmentFailed(
                        post(FACTORY),
                        at("2022-04-20"),
                        assessment(1, AssessmentKind.PRE_JOB, 1, preJob(80, 59), AssessmentResult.FAIL)));
        expectRefused(
                fixture.givenCommands(appointed)
                        .andGivenCommands(by(OFFICER, assess(FACTORY, 80, 59, "2022-04-20")))
                        .when(activate(FACTORY, "2022-04-21"), PRINCIPAL.toMetadata()),
                SafetyManagerRefusal.NOT_CLEARED);
        fixture.givenCommands(appointed)
                .when(assess(FACTORY, 60, 60, "2022-04-20"), OFFICER.toMetadata())
                .expectEvents(new PreJobAssessmentPassed(
                        post(FACTORY),
                        at("2022-04-20"),
                        assessment(1, AssessmentKind.PRE_JOB, 1, preJob(60, 60), AssessmentResult.PASS)));
    }

    @Test
    @Rule("QJ22A-08a")
    void only_the_territorial_regulator_of_the_employer_assesses() {
        Object[] appointed = {by(PRINCIPAL, appoint(FACTORY, "2022-04-01"))};
        expectRefused(
                fixture.givenCommands(appointed).when(assess(FACTORY, 80, 70, "2022-04-20"), PRINCIPAL.toMetadata()),
                SafetyManagerRefusal.ASSESSOR_NOT_COMPETENT);
        expectRefused(
                fixture.givenCommands(appointed).when(assess(FACTORY, 80, 70, "2022-04-20"), CITY_HEAD.toMetadata()),
                SafetyManagerRefusal.ASSESSOR_NOT_COMPETENT);
        expectRefused(
                fixture.givenCommands(onDuty(FACTORY))
                        .when(perform(FACTORY, 60, 40, "2022-06-30"), PRINCIPAL.toMetadata()),
                SafetyManagerRefusal.ASSESSOR_NOT_COMPETENT);
        expectRefused(
                fixture.givenCommands(appointed).when(assess(FACTORY, 80, 70, "2022-04-20"), MANAGER.toMetadata()),
                InputRefusal.NOT_PERMITTED);
    }

    @Test
    void the_assessment_is_asked_for_before_work() {
        RequestPreJobAssessment request = new RequestPreJobAssessment(ID, FACTORY, at("2022-04-10"), null);
        fixture.givenCommands(by(PRINCIPAL, appoint(FACTORY, "2022-04-01")))
                .when(request, PRINCIPAL.toMetadata())
                .expectEvents(new PreJobAssessmentRequested(post(FACTORY), at("2022-04-10"), "principal-1"));
        expectRefused(
                fixture.givenCommands(onDuty(FACTORY))
                        .when(new RequestPreJobAssessment(ID, FACTORY, at("2022-05-10"), null), PRINCIPAL.toMetadata()),
                SafetyManagerRefusal.WORK_HAS_BEGUN);
        expectRefused(
                fixture.givenCommands(onDuty(FACTORY))
                        .when(assess(FACTORY, 80, 70, "2022-05-10"), OFFICER.toMetadata()),
                SafetyManagerRefusal.WORK_HAS_BEGUN);
    }

    @Test
    @Rule("QJ22A-10a")
    void every_item_of_the_scheme_in_force_is_marked_once_and_within_its_maximum() {
        Object[] appointed = {by(PRINCIPAL, appoint(FACTORY, "2022-04-01"))};
        for (List<ItemMark> marks : List.of(
                List.of(new ItemMark("Q1", 80)),
                List.of(new ItemMark("Q1", 80), new ItemMark("A1", 70), new ItemMark("P1", 60)),
                List.of(new ItemMark("Q1", 80), new ItemMark("A1", 70), new ItemMark("A1", 70)))) {
            expectRefused(
                    fixture.givenCommands(appointed)
                            .when(
                                    new RecordPreJobAssessment(ID, FACTORY, marks, EVIDENCE, at("2022-04-20"), null),
                                    OFFICER.toMetadata()),
                    SafetyManagerRefusal.MARKS_INCOMPLETE);
        }
        for (int score : new int[] {-1, 101}) {
            expectRefused(
                    fixture.givenCommands(appointed)
                            .when(assess(FACTORY, 80, score, "2022-04-20"), OFFICER.toMetadata()),
                    SafetyManagerRefusal.MARK_OUT_OF_RANGE);
        }
        expectRefused(
                fixture.givenCommands(by(PRINCIPAL, appoint(FACTORY, "2021-04-01")))
                        .when(assess(FACTORY, 80, 70, "2021-12-31"), OFFICER.toMetadata()),
                AssessmentSchemeRefusal.SCHEME_NOT_ADOPTED);
    }

    @Test
    @Rule("QJ22A-10c")
    void an_assessment_that_the_cycle_owes_and_nobody_makes_is_overdue_for_the_regulator() {
        fixture.givenCurrentTime(at("2022-04-22"))
                .andGivenCommands(onDuty(FACTORY))
                .andGivenCommands(by(OFFICER, perform(FACTORY, 50, 40, "2022-06-30")))
                .whenTimeAdvancesTo(at("2023-07-01T00:00"))
                .expectEvents(overdue("2023-07-01T00:00", "2023-06-30"));
        ManagerFixture.of()
                .givenCurrentTime(at("2022-04-22"))
                .andGivenCommands(onDuty(FACTORY))
                .andGivenCommands(by(OFFICER, perform(FACTORY, 50, 40, "2022-06-30")))
                .whenTimeAdvancesTo(at("2023-06-30T23:59"))
                .expectNoEvents();
    }

    @Test
    @Rule("QJ22A-10c")
    void an_assessment_in_time_sets_the_next_day_by_the_cycle_of_its_own_scheme() {
        fixture.givenCommands(onDuty(FACTORY))
                .when(perform(FACTORY, 50, 40, "2022-06-30"), OFFICER.toMetadata())
                .expectEvents(new PerformanceAssessmentRecorded(
                        post(FACTORY),
                        at("2022-06-30"),
                        assessment(2, AssessmentKind.PERFORMANCE, 1, performance(50, 40), AssessmentResult.PASS),
                        day("2023-06-30")));
        fixture.givenCommands(onDuty(FACTORY))
                .when(perform(FACTORY, 50, 40, "2024-03-01"), OFFICER.toMetadata())
                .expectEvents(new PerformanceAssessmentRecorded(
                        post(FACTORY),
                        at("2024-03-01"),
                        assessment(2, AssessmentKind.PERFORMANCE, 2, performance(50, 40), AssessmentResult.PASS),
                        day("2024-09-01")));
    }

    @Test
    @Rule("QJ22A-10c")
    void an_overdue_assessment_suspends_duty_where_that_is_set_and_only_then() {
        AggregateTestFixture<SafetyManager> strict = ManagerFixture.of(ManagerFixture.SUSPENDS, new KeptAccounts());
        strict.givenCurrentTime(at("2022-04-22"))
                .andGivenCommands(onDuty(FACTORY))
                .whenTimeAdvancesTo(at("2023-04-22"))
                .expectEvents(
                        overdue("2023-04-22T00:00", "2023-04-21"),
                        new SafetyManagerSuspended(
                                post(FACTORY), at("2023-04-22T00:00"), SuspensionGround.ASSESSMENT_OVERDUE));
        AggregateTestFixture<SafetyManager> again = ManagerFixture.of(ManagerFixture.SUSPENDS, new KeptAccounts());
        expectRefused(
                again.givenCommands(onDuty(FACTORY))
                        .andGiven(
                                overdue("2023-04-22T00:00", "2023-04-21"),
                                new SafetyManagerSuspended(
                                        post(FACTORY), at("2023-04-22T00:00"), SuspensionGround.ASSESSMENT_OVERDUE))
                        .when(activate(FACTORY, "2023-04-23"), PRINCIPAL.toMetadata()),
                SafetyManagerRefusal.ASSESSMENT_OVERDUE);
        fixture.givenCurrentTime(at("2022-04-22"))
                .andGivenCommands(onDuty(FACTORY))
                .whenTimeAdvancesTo(at("2023-04-22"))
                .expectEvents(overdue("2023-04-22T00:00", "2023-04-21"));
    }

    @Test
    @Rule("QJ22A-10d")
    void whoever_fails_at_one_enterprise_loses_the_clearance_of_every_post_at_once() {
        fixture.givenCommands(onDuty(FACTORY))
                .andGivenCommands(onDuty(ELSEWHERE))
                .andGivenCommands(by(PRINCIPAL_OF_MINE, appoint(MINE, "2022-05-01")))
                .when(perform(FACTORY, 30, 29, "2022-06-30"), OFFICER.toMetadata())
                .expectEvents(
                        new PerformanceAssessmentRecorded(
                                post(FACTORY),
                                at("2022-06-30"),
                                assessment(
                                        3, AssessmentKind.PERFORMANCE, 1, performance(30, 29), AssessmentResult.FAIL),
                                day("2023-06-30")),
                        revoked(FACTORY, "2022-06-30", RevocationGround.PERFORMANCE_FAILED, "manager-1/3", FAILED),
                        revoked(ELSEWHERE, "2022-06-30", RevocationGround.PERFORMANCE_FAILED, "manager-1/3", FAILED));
    }

    @Test
    void performance_is_assessed_of_whoever_is_cleared() {
        expectRefused(
                fixture.givenCommands(by(PRINCIPAL, appoint(FACTORY, "2022-04-01")))
                        .when(perform(FACTORY, 50, 40, "2022-06-30"), OFFICER.toMetadata()),
                SafetyManagerRefusal.NOT_CLEARED);
    }

    @Test
    void the_person_or_the_enterprise_objects_and_the_regulator_decides() {
        for (Actor objector : List.of(MANAGER, PRINCIPAL)) {
            fixture.givenCommands(onDuty(FACTORY))
                    .when(object("manager-1/1"), objector.toMetadata())
                    .expectEvents(new AssessmentObjected(
                            post(FACTORY), at("2022-07-01"), "manager-1/1", "漏计检查记录", objector.id()));
        }
        fixture.givenCommands(onDuty(FACTORY))
                .andGivenCommands(by(MANAGER, object("manager-1/1")))
                .when(reject("manager-1/1"), OFFICER.toMetadata())
                .expectEvents(new ObjectionRejected(post(FACTORY), at("2022-07-10"), "manager-1/1", "复核无误"));
        expectRefused(
                fixture.givenCommands(onDuty(FACTORY))
                        .andGivenCommands(by(MANAGER, object("manager-1/1")))
                        .when(object("manager-1/1"), PRINCIPAL.toMetadata()),
                SafetyManagerRefusal.OBJECTION_PENDING);
        expectRefused(
                fixture.givenCommands(onDuty(FACTORY)).when(reject("manager-1/1"), OFFICER.toMetadata()),
                SafetyManagerRefusal.NO_OBJECTION);
        expectRefused(
                fixture.givenCommands(onDuty(FACTORY)).when(object("manager-1/7"), MANAGER.toMetadata()),
                SafetyManagerRefusal.NO_SUCH_ASSESSMENT);
        expectRefused(
                fixture.givenCommands(onDuty(FACTORY)).when(object("manager-1/1"), SECOND_MANAGER.toMetadata()),
                InputRefusal.NO_SUCH_RECORD);
    }

    @Test
    void a_correction_is_a_further_event_by_the_scheme_the_assessment_was_made_with() {
        fixture.givenCommands(onDuty(FACTORY))
                .andGivenCommands(by(OFFICER, perform(FACTORY, 30, 29, "2022-06-30")))
                .when(
                        correct("manager-1/2", "2024-05-01", new ItemMark("P1", 40), new ItemMark("P2", 30)),
                        OFFICER.toMetadata())
                .expectEvents(new AssessmentCorrected(
                        post(FACTORY),
                        at("2024-05-01"),
                        assessment(2, AssessmentKind.PERFORMANCE, 1, performance(40, 30), AssessmentResult.PASS),
                        AssessmentResult.FAIL,
                        day("2022-06-30"),
                        "计分有误"));
        expectRefused(
                fixture.givenCommands(onDuty(FACTORY))
                        .andGivenCommands(by(OFFICER, perform(FACTORY, 30, 29, "2022-06-30")))
                        .when(
                                correct("manager-1/2", "2022-07-05", new ItemMark("P1", 30), new ItemMark("P2", 29)),
                                OFFICER.toMetadata()),
                SafetyManagerRefusal.ASSESSMENT_NOT_CHANGED);
        expectRefused(
                fixture.givenCommands(onDuty(FACTORY))
                        .when(
                                correct("manager-1/9", "2022-07-05", new ItemMark("P1", 30), new ItemMark("P2", 29)),
                                OFFICER.toMetadata()),
                SafetyManagerRefusal.NO_SUCH_ASSESSMENT);
    }

    @Test
    void a_failure_that_was_corrected_lets_the_clearance_be_granted_again_at_every_post_it_cost() {
        for (EnterpriseId enterprise : List.of(FACTORY, MINE)) {
            fixture.givenCommands(onDuty(FACTORY))
                    .andGivenCommands(onDuty(MINE))
                    .andGivenCommands(
                            by(OFFICER, perform(FACTORY, 30, 29, "2022-06-30")),
                            by(
                                    OFFICER,
                                    correct(
                                            "manager-1/3",
                                            "2022-07-05",
                                            new ItemMark("P1", 40),
                                            new ItemMark("P2", 30))))
                    .when(grant(enterprise, "2022-07-06", "2025-07-05"), OFFICER.toMetadata())
                    .expectSuccessfulHandlerExecution();
        }
    }

    @Test
    @Rule("QJ22A-10d")
    void a_pass_that_was_corrected_to_a_failure_ends_duty_at_once() {
        fixture.givenCommands(onDuty(FACTORY))
                .andGivenCommands(onDuty(MINE))
                .andGivenCommands(by(OFFICER, perform(FACTORY, 40, 30, "2022-06-30")))
                .when(
                        correct("manager-1/3", "2022-07-05", new ItemMark("P1", 30), new ItemMark("P2", 29)),
                        OFFICER.toMetadata())
                .expectEvents(
                        new AssessmentCorrected(
                                post(FACTORY),
                                at("2022-07-05"),
                                assessment(
                                        3, AssessmentKind.PERFORMANCE, 1, performance(30, 29), AssessmentResult.FAIL),
                                AssessmentResult.PASS,
                                day("2022-06-30"),
                                "计分有误"),
                        revoked(FACTORY, "2022-07-05", RevocationGround.RESULT_CORRECTED, "manager-1/3", CORRECTED),
                        revoked(MINE, "2022-07-05", RevocationGround.RESULT_CORRECTED, "manager-1/3", CORRECTED));
        fixture.givenCommands(onDuty(FACTORY))
                .andGivenCommands(onDuty(MINE))
                .when(
                        correct("manager-1/1", "2022-07-05", new ItemMark("Q1", 80), new ItemMark("A1", 59)),
                        OFFICER.toMetadata())
                .expectEvents(
                        new AssessmentCorrected(
                                post(FACTORY),
                                at("2022-07-05"),
                                assessment(1, AssessmentKind.PRE_JOB, 1, preJob(80, 59), AssessmentResult.FAIL),
                                AssessmentResult.PASS,
                                day("2022-04-20"),
                                "计分有误"),
                        revoked(FACTORY, "2022-07-05", RevocationGround.RESULT_CORRECTED, "manager-1/1", CORRECTED));
    }
}
