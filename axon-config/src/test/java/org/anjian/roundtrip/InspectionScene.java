package org.anjian.roundtrip;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.anjian.api.checklist.ItemAnswer;
import org.anjian.api.enforcementplan.EnforcementPlanId;
import org.anjian.api.enforcementplan.PlanBasis;
import org.anjian.api.enforcementplan.PlanContents;
import org.anjian.api.enforcementplan.PlanItem;
import org.anjian.api.enforcementplan.command.ApproveEnforcementPlan;
import org.anjian.api.enforcementplan.command.DraftEnforcementPlan;
import org.anjian.api.enforcementplan.command.FileEnforcementPlan;
import org.anjian.api.enforcementplan.command.SubmitEnforcementPlan;
import org.anjian.api.enforcementplan.view.EnforcementPlanView;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.enterprise.EnterpriseProfile;
import org.anjian.api.enterprise.ForeignIdentifier;
import org.anjian.api.enterprise.ResponsibleBody;
import org.anjian.api.enterprise.command.CatalogueSupervisedObject;
import org.anjian.api.enterprise.command.RegisterEnterprise;
import org.anjian.api.enterprise.view.EnterpriseView;
import org.anjian.api.hazard.HazardGrade;
import org.anjian.api.hazard.HazardId;
import org.anjian.api.hazard.SourceRecord;
import org.anjian.api.hazard.query.FindHazard;
import org.anjian.api.hazard.view.HazardView;
import org.anjian.api.inspection.ChecklistReference;
import org.anjian.api.inspection.EnforcementForm;
import org.anjian.api.inspection.FindingKind;
import org.anjian.api.inspection.InspectionId;
import org.anjian.api.inspection.InspectionLayer;
import org.anjian.api.inspection.InspectionMatter;
import org.anjian.api.inspection.InspectionMode;
import org.anjian.api.inspection.InspectionTerms;
import org.anjian.api.inspection.NewFinding;
import org.anjian.api.inspection.NewProcessRecord;
import org.anjian.api.inspection.OnSiteRecord;
import org.anjian.api.inspection.PlanReference;
import org.anjian.api.inspection.RecordMedium;
import org.anjian.api.inspection.command.AttachProcessRecord;
import org.anjian.api.inspection.command.CheckChecklistItem;
import org.anjian.api.inspection.command.CompleteInspection;
import org.anjian.api.inspection.command.MarkConfidential;
import org.anjian.api.inspection.command.OpenInspection;
import org.anjian.api.inspection.command.RecordFinding;
import org.anjian.api.inspection.command.RecordInspection;
import org.anjian.api.inspection.command.SignInspectionRecord;
import org.anjian.api.inspection.command.StartInspection;
import org.anjian.api.inspection.view.InspectionView;
import org.anjian.api.message.Actor;
import org.anjian.api.message.LegalTime;
import org.anjian.api.message.Role;
import org.anjian.api.officer.ExamResult;
import org.anjian.api.officer.OfficerId;
import org.anjian.api.officer.command.CompleteOnboardingTraining;
import org.anjian.api.officer.command.IssueOfficerCredential;
import org.anjian.api.officer.command.RecordEntryExam;
import org.anjian.api.officer.command.RegisterOfficer;
import org.anjian.api.randomdraw.DrawDigests;
import org.anjian.api.randomdraw.DrawExclusion;
import org.anjian.api.randomdraw.DrawVerification;
import org.anjian.api.randomdraw.RandomDrawId;
import org.anjian.api.randomdraw.command.CommitDrawSeed;
import org.anjian.api.randomdraw.command.DrawRandomInspection;
import org.anjian.api.randomdraw.command.FixDrawPools;
import org.anjian.api.randomdraw.query.VerifyDraw;
import org.anjian.api.region.RegionCode;
import org.anjian.api.replay.Moment;
import org.anjian.api.replay.query.FindRecord;
import org.anjian.api.secrecy.Secrecy;
import org.anjian.api.sector.Sector;
import org.anjian.query.web.Questions;
import org.anjian.security.DemoUsers;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.springframework.boot.test.web.server.LocalServerPort;

/** One enterprise, the bureau that plans and inspects it, and its officers: their acts, on the real services. */
abstract class InspectionScene {

    static final Duration PATIENCE = Duration.ofSeconds(20);
    static final RegionCode COUNTY = new RegionCode("530322");
    static final RegionCode CITY = new RegionCode("530300");
    static final String BUREAU = "luliang-bureau-" + UUID.randomUUID();
    static final Actor HEAD = actor("head-" + BUREAU, Role.AGENCY_HEAD, BUREAU, COUNTY);
    static final Actor O1 = actor("o1-" + BUREAU, Role.OFFICER, BUREAU, COUNTY);
    static final Actor O2 = actor("o2-" + BUREAU, Role.OFFICER, BUREAU, COUNTY);
    static final Actor O3 = actor("o3-" + BUREAU, Role.OFFICER, BUREAU, COUNTY);
    static final Actor GOVERNMENT = actor("gov", Role.GOVERNMENT, "luliang-government", COUNTY);
    static final Actor AUDITOR = actor("audit", Role.AUDITOR, "audit", CITY);
    static final EnforcementPlanId PLAN = EnforcementPlanId.of(BUREAU, 2024);
    static final String SEED = "00112233445566778899aabbccddeeff".repeat(2);
    static final String DIGEST = "b".repeat(64);

    final CommandGateway gateway;
    final Questions questions;
    final DemoUsers users;

    @LocalServerPort
    int port;

    EnterpriseId enterprise;

    InspectionScene(CommandGateway gateway, Questions questions, DemoUsers users) {
        this.gateway = gateway;
        this.questions = questions;
        this.users = users;
    }

    static Actor actor(String id, Role role, String organisation, RegionCode region) {
        return new Actor(id, role, organisation, region, null);
    }

    static Instant at(String day, int hour) {
        return LegalTime.startOf(LocalDate.parse(day)).plus(Duration.ofHours(hour));
    }

    EnterpriseId registered() {
        String key = UUID.randomUUID().toString();
        RegisterEnterprise register = new RegisterEnterprise(
                null,
                new ForeignIdentifier("test", key),
                new EnterpriseProfile("矿山", Sector.COAL_MINE, null, null, null, null),
                COUNTY,
                at("2023-12-01", 9),
                null);
        send(register, HEAD);
        EnterpriseId id = new EnterpriseId("enterprise-test-" + key);
        send(
                new CatalogueSupervisedObject(id, new ResponsibleBody(BUREAU, "陆良县应急管理局"), at("2023-12-02", 9), null),
                HEAD);
        return id;
    }

    void certified(Actor... officers) {
        for (Actor officer : officers) {
            OfficerId id = OfficerId.of(officer.id());
            send(
                    new RegisterOfficer(
                            officer.id(),
                            new ResponsibleBody(BUREAU, "陆良县应急管理局"),
                            COUNTY,
                            null,
                            at("2023-01-02", 9),
                            null),
                    HEAD);
            send(new RecordEntryExam(id, ExamResult.PASSED, at("2023-01-20", 9), null), HEAD);
            send(new CompleteOnboardingTraining(id, "执法程序", 60, at("2023-02-02", 9), null), HEAD);
            send(
                    new IssueOfficerCredential(
                            id,
                            "YN-" + officer.id().substring(0, 20),
                            LocalDate.of(2023, 3, 1),
                            LocalDate.of(2028, 2, 29),
                            at("2023-03-01", 9),
                            null),
                    HEAD);
        }
    }

    void planned() {
        PlanContents contents = new PlanContents(
                List.of("煤矿"),
                List.of("通风"),
                List.of("停产整顿"),
                new PlanBasis(3, 1, List.of(Sector.COAL_MINE)),
                List.of(
                        new PlanItem("I1", null, Sector.COAL_MINE, null, 3, 3),
                        new PlanItem("I2", enterprise, null, null, 6, 1)));
        send(new DraftEnforcementPlan("陆良县应急管理局", COUNTY, 2024, contents, at("2024-01-05", 9), null), HEAD);
        assertThat(refusal(
                        open(new InspectionId("inspection-" + UUID.randomUUID()), InspectionMode.ANNOUNCED, true, null),
                        O1))
                .contains("PLAN_NOT_IN_FORCE");
        send(new SubmitEnforcementPlan(PLAN, at("2024-01-06", 9), null), HEAD);
        send(new ApproveEnforcementPlan(PLAN, "陆政复〔2024〕1号", at("2024-01-10", 9), null), GOVERNMENT);
        send(new FileEnforcementPlan(PLAN, new ResponsibleBody("city", "市局"), CITY, at("2024-01-11", 9), null), HEAD);
        await().atMost(PATIENCE)
                .ignoreExceptions()
                .untilAsserted(() -> assertThat(ask(FindRecord.now(PLAN.raw()), EnforcementPlanView.class, HEAD)
                                .inForce())
                        .isTrue());
        // Whoever planned one year owes the next.
        await().atMost(PATIENCE)
                .ignoreExceptions()
                .untilAsserted(() -> assertThat(ask(
                                        FindRecord.now(EnforcementPlanId.of(BUREAU, 2025)
                                                .raw()),
                                        EnforcementPlanView.class,
                                        HEAD)
                                .draftBy())
                        .isEqualTo("2025-01-31"));
    }

    OpenInspection open(InspectionId id, InspectionMode mode, boolean planned, RandomDrawId draw) {
        InspectionTerms terms = new InspectionTerms(
                InspectionLayer.DEPARTMENT_SPECIAL,
                EnforcementForm.OWN,
                List.of(InspectionMatter.WORK_SAFETY),
                LocalDate.of(2024, 3, 6),
                "通风",
                planned ? new PlanReference(PLAN, "I1") : null,
                planned ? null : "上级交办",
                new ChecklistReference("QX24", 1),
                List.of(),
                List.of(),
                null,
                draw,
                null);
        List<String> officers = draw == null ? List.of(O1.id(), O2.id()) : List.of();
        return new OpenInspection(id, enterprise, mode, Sector.COAL_MINE, terms, officers, at("2024-03-01", 9), null);
    }

    InspectionId planInspection() {
        InspectionId id = InspectionId.next();
        send(open(id, InspectionMode.UNANNOUNCED, true, null), O1);
        await().atMost(PATIENCE)
                .ignoreExceptions()
                .untilAsserted(() -> assertThat(ask(FindRecord.now(id.raw()), InspectionView.class, O1))
                        .isNotNull());
        return id;
    }

    String inspected(InspectionId id) {
        send(new CheckChecklistItem(id, 3, ItemAnswer.NO, "未上墙", at("2024-03-06", 10), null), O1);
        send(
                new RecordFinding(
                        id,
                        new NewFinding(
                                FindingKind.HAZARD,
                                HazardGrade.MAJOR,
                                "通风",
                                "主扇故障",
                                "井下",
                                LocalDate.of(2024, 3, 20),
                                null,
                                null,
                                List.of(),
                                null),
                        at("2024-03-06", 10),
                        null),
                O1);
        attach(id, "现场视频", null);
        attach(id, "工艺配方", Secrecy.TRADE_SECRET);
        attach(id, "原料配比", null);
        send(new MarkConfidential(id, 3, Secrecy.BUSINESS_SECRET, at("2024-03-06", 10), null), O1);
        conclude(id);
        HazardId hazard = HazardId.forCommand(id.raw() + "/1");
        await().atMost(PATIENCE).ignoreExceptions().untilAsserted(() -> {
            HazardView view = ask(new FindHazard(hazard, null, Moment.NOW, null), HazardView.class, HEAD);
            assertThat(view.sourceRecord()).isEqualTo(new SourceRecord("inspection", id + "/1"));
            EnterpriseView inspected = ask(FindRecord.now(enterprise.raw()), EnterpriseView.class, HEAD);
            assertThat(inspected.lastInspectedOn()).isEqualTo("2024-03-07");
            assertThat(inspected.tightened()).isNotNull();
            assertThat(inspected.tightened().hazards()).containsExactly(hazard);
        });
        return hazard.raw();
    }

    void attach(InspectionId id, String title, Secrecy secrecy) {
        send(
                new AttachProcessRecord(
                        id,
                        new NewProcessRecord(RecordMedium.VIDEO, title, DIGEST, "recorder-1", secrecy),
                        at("2024-03-06", 10),
                        null),
                O1);
    }

    void conclude(InspectionId id) {
        send(new RecordInspection(id, new OnSiteRecord("井下", "通风", "责令整改"), at("2024-03-06", 11), null), O1);
        send(new SignInspectionRecord(id, List.of(O1.id(), O2.id()), "矿长", at("2024-03-06", 12), null), O1);
        send(new CompleteInspection(id, "移交整改", at("2024-03-07", 9), null), O1);
    }

    void drawnAndInspected() {
        RandomDrawId draw = RandomDrawId.next();
        send(new CommitDrawSeed(draw, "双随机", COUNTY, DrawDigests.ofSeed(SEED), 1, 2, at("2024-02-01", 9), null), O3);
        send(
                new FixDrawPools(
                        draw,
                        List.of(enterprise),
                        List.of(O1.id(), O2.id(), O3.id()),
                        List.of(new DrawExclusion(O3.id(), enterprise.raw(), "亲属在该矿")),
                        at("2024-02-02", 9),
                        null),
                HEAD);
        send(new DrawRandomInspection(draw, SEED, at("2024-02-03", 9), null), O3);
        InspectionId id = InspectionId.next();
        send(open(id, InspectionMode.DOUBLE_RANDOM, false, draw), O1);
        send(new StartInspection(id, List.of(O1.id(), O2.id()), null, at("2024-03-06", 9), null), O1);
        attach(id, "现场", null);
        conclude(id);
        await().atMost(PATIENCE)
                .ignoreExceptions()
                .untilAsserted(() -> assertThat(ask(new VerifyDraw(draw), DrawVerification.class, AUDITOR)
                                .isSound())
                        .isTrue());
        await().atMost(PATIENCE)
                .ignoreExceptions()
                .untilAsserted(() -> assertThat(ask(FindRecord.now(id.raw()), InspectionView.class, O1)
                                .publishBy())
                        .isEqualTo("2024-04-07"));
    }

    void send(Object command, Actor actor) {
        gateway.sendAndWait(
                GenericCommandMessage.asCommandMessage(command).andMetaData(new HashMap<>(actor.toMetadata())),
                60,
                TimeUnit.SECONDS);
    }

    String refusal(Object command, Actor actor) {
        try {
            send(command, actor);
            return "accepted";
        } catch (RuntimeException refused) {
            return refused.getMessage();
        }
    }

    <R> R ask(Object query, Class<R> answer, Actor actor) {
        return questions.ask(query, answer, actor).join();
    }
}
