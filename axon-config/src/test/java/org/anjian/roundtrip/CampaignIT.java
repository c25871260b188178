package org.anjian.roundtrip;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import org.anjian.AnjianApplication;
import org.anjian.GraphQlClient;
import org.anjian.MovedClock;
import org.anjian.NodeForTests;
import org.anjian.api.campaign.CampaignId;
import org.anjian.api.campaign.CampaignMeasure;
import org.anjian.api.campaign.OutcomeIndicator;
import org.anjian.api.campaign.PhaseDuty;
import org.anjian.api.campaign.PhaseKind;
import org.anjian.api.campaign.PhaseTask;
import org.anjian.api.campaign.PhaseTerms;
import org.anjian.api.campaign.ProgressGroup;
import org.anjian.api.campaign.SnapshotPart;
import org.anjian.api.campaign.SubmittedDocument;
import org.anjian.api.campaign.TaskState;
import org.anjian.api.campaign.Timeliness;
import org.anjian.api.campaign.UnitKind;
import org.anjian.api.campaign.UnitParticipationId;
import org.anjian.api.campaign.command.CloseCampaign;
import org.anjian.api.campaign.command.EnrolCampaignUnit;
import org.anjian.api.campaign.command.FixCampaignKeyObjects;
import org.anjian.api.campaign.command.HoldMobilization;
import org.anjian.api.campaign.command.LaunchCampaign;
import org.anjian.api.campaign.command.OrderUnitRectification;
import org.anjian.api.campaign.command.RecordCampaignMeasure;
import org.anjian.api.campaign.command.RecordCampaignOutcome;
import org.anjian.api.campaign.command.SetCampaignBaseline;
import org.anjian.api.campaign.command.SubmitLocalCampaignPlan;
import org.anjian.api.campaign.command.SummonUnitPrincipal;
import org.anjian.api.campaign.query.CampaignProgress;
import org.anjian.api.campaign.query.CountCampaignProgress;
import org.anjian.api.campaign.query.FindCampaignOutstanding;
import org.anjian.api.campaign.query.FindUnitProgress;
import org.anjian.api.campaign.query.OutstandingDuty;
import org.anjian.api.campaign.query.OutstandingPage;
import org.anjian.api.campaign.query.ProgressRow;
import org.anjian.api.campaign.query.UnitProgress;
import org.anjian.api.campaign.query.UnitProgressPage;
import org.anjian.api.campaign.view.CampaignView;
import org.anjian.api.checklist.ChecklistItem;
import org.anjian.api.checklist.Checklists;
import org.anjian.api.checklist.ItemAnswer;
import org.anjian.api.checklist.SubAnswer;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.enterprise.EnterpriseProfile;
import org.anjian.api.enterprise.ForeignIdentifier;
import org.anjian.api.enterprise.command.RegisterEnterprise;
import org.anjian.api.hazard.HazardGrade;
import org.anjian.api.hazard.HazardSource;
import org.anjian.api.hazard.command.RevokeHazard;
import org.anjian.api.hazard.query.FindHazard;
import org.anjian.api.hazard.view.HazardView;
import org.anjian.api.message.Actor;
import org.anjian.api.message.Decision;
import org.anjian.api.message.Role;
import org.anjian.api.page.PageRequest;
import org.anjian.api.person.PersonId;
import org.anjian.api.region.RegionCode;
import org.anjian.api.replay.query.FindRecord;
import org.anjian.api.rule.Rule;
import org.anjian.api.sector.Sector;
import org.anjian.api.selfcheck.AcceptanceMode;
import org.anjian.api.selfcheck.AcceptanceResult;
import org.anjian.api.selfcheck.EvidenceKind;
import org.anjian.api.selfcheck.EvidenceLink;
import org.anjian.api.selfcheck.InspectedItem;
import org.anjian.api.selfcheck.InspectedParty;
import org.anjian.api.selfcheck.ItemHazard;
import org.anjian.api.selfcheck.RaisedHazard;
import org.anjian.api.selfcheck.SelfInspectionId;
import org.anjian.api.selfcheck.command.AnswerChecklistItem;
import org.anjian.api.selfcheck.command.AnswerPrincipalSection;
import org.anjian.api.selfcheck.command.CloseCampaignForEnterprise;
import org.anjian.api.selfcheck.command.CompleteSelfInspection;
import org.anjian.api.selfcheck.command.HoldAcceptanceInspection;
import org.anjian.api.selfcheck.command.PublishCommitmentInternally;
import org.anjian.api.selfcheck.command.RecordAcceptanceResult;
import org.anjian.api.selfcheck.command.RecordCampaignInspection;
import org.anjian.api.selfcheck.command.SignCommitment;
import org.anjian.api.selfcheck.command.StartSelfInspection;
import org.anjian.api.selfcheck.view.SelfCheckView;
import org.anjian.query.web.Questions;
import org.anjian.security.DemoUsers;
import org.awaitility.core.ThrowingRunnable;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;
import tools.jackson.databind.JsonNode;

/**
 * The campaign of 青安委〔2024〕2号 from mobilisation to acceptance, as a district office sees it on each boundary day: one
 * enterprise is diligent, one is late, one never answers.
 */
@SpringBootTest(
        classes = {AnjianApplication.class, NodeForTests.Services.class, MovedClock.class},
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "anjian.index.prefix=campaign-")
@DirtiesContext
class CampaignIT {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final RegionCode COUNTY = new RegionCode("530302");
    private static final CampaignId CAMPAIGN = new CampaignId("campaign-2024");
    private static final Actor OFFICE = new Actor("office", Role.COMMITTEE_OFFICE, "committee", COUNTY, null);
    private static final Actor STREET = new Actor("street", Role.OFFICER, "street-1", COUNTY, null);
    private static final Actor HEAD = new Actor("head", Role.AGENCY_HEAD, "street-1", COUNTY, null);
    private static final List<SubmittedDocument> WORD = List.of(new SubmittedDocument("方案.docx", "a".repeat(64)));
    private static final EnterpriseId DILIGENT = new EnterpriseId("enterprise-test-diligent");
    private static final EnterpriseId LATE = new EnterpriseId("enterprise-test-late");
    private static final EnterpriseId NEVER = new EnterpriseId("enterprise-test-never");

    private final CommandGateway gateway;
    private final Questions questions;
    private final Checklists checklists;
    private final MovedClock.MovableClock clock;
    private final DemoUsers users;

    @LocalServerPort
    private int port;

    @Autowired
    CampaignIT(
            CommandGateway gateway,
            Questions questions,
            Checklists checklists,
            MovedClock.MovableClock clock,
            DemoUsers users) {
        this.gateway = gateway;
        this.questions = questions;
        this.checklists = checklists;
        this.clock = clock;
        this.users = users;
    }

    @Test
    @Rule("QX24-00")
    @Rule("QX24-P1a")
    @Rule("QX24-P2c")
    @Rule("QX24-P3a")
    @Rule("QX24-P4a")
    @Rule("QX24-P4f")
    void a_whole_campaign() {
        mobilisation();
        selfInspection();
        enforcement();
        consolidation();
        closing();
    }

    private void mobilisation() {
        clock.set("2024-03-29T09:00");
        List.of(DILIGENT, LATE, NEVER).forEach(this::register);
        send(
                new LaunchCampaign(
                        CAMPAIGN,
                        "履职专项治理",
                        COUNTY,
                        "QX24",
                        1,
                        day("2024-03-30"),
                        List.of(
                                phase(PhaseKind.MOBILISATION, "2024-03-29", "2024-04-30", null),
                                phase(PhaseKind.SELF_INSPECTION, "2024-05-01", "2024-06-30", 5),
                                phase(PhaseKind.STRICT_ENFORCEMENT, "2024-07-01", "2024-10-31", null),
                                phase(PhaseKind.CONSOLIDATION, "2024-11-01", "2024-12-31", 5)),
                        List.of(Sector.INDUSTRY),
                        now(),
                        null),
                OFFICE);
        enrol("street-1");
        enrol("street-2");
        send(new SetCampaignBaseline(CAMPAIGN, OutcomeIndicator.ACCIDENTS, 2023, 10L, now(), null), OFFICE);
        clock.set("2024-03-30T23:00");
        send(new SubmitLocalCampaignPlan(unit("street-1"), WORD, now(), null), STREET);
        // The Saturday ends: the street that sent nothing is overdue, on record too.
        clock.set("2024-03-31T00:00");
        eventually(
                () -> assertThat(progress("street-2").unit().overdueRecorded()).containsExactly(PhaseTask.LOCAL_PLAN));
        eventually(() -> assertThat(state("street-1", PhaseTask.LOCAL_PLAN)).isEqualTo(TaskState.DONE));
        clock.set("2024-04-10T09:00");
        send(new HoldMobilization(unit("street-1"), "会议室", 60, now(), null), STREET);
        clock.set("2024-04-30T09:00");
        send(
                new FixCampaignKeyObjects(CAMPAIGN, List.of(DILIGENT, LATE), SnapshotPart.MORE_FOLLOWS, now(), null),
                OFFICE);
        send(new FixCampaignKeyObjects(CAMPAIGN, List.of(NEVER), SnapshotPart.LAST, now(), null), OFFICE);
        eventually(() -> assertThat(row(PhaseDuty.SELF_CHECK).due()).isEqualTo(3));
        clock.set("2024-05-01T00:00");
        eventually(() -> assertThat(progress("street-2").unit().overdueRecorded())
                .containsExactly(PhaseTask.LOCAL_PLAN, PhaseTask.MOBILIZATION));
        assertThat(state("street-1", PhaseTask.TOPIC_TRAINING)).isEqualTo(TaskState.DEFERRED);
    }

    private void selfInspection() {
        clock.set("2024-06-03T09:00");
        answerAll(DILIGENT);
        Decision completed = send(new CompleteSelfInspection(inspection(DILIGENT), now(), null), principal(DILIGENT));
        assertThat(completed.version()).isGreaterThan(31);
        send(new SignCommitment(inspection(DILIGENT), new PersonId("person-m1"), now(), null), principal(DILIGENT));
        send(new PublishCommitmentInternally(inspection(DILIGENT), "公告栏", now(), null), principal(DILIGENT));
        // The no to the drills became a hazard of the closed loop, and each leads to the other.
        eventually(() -> {
            RaisedHazard raised = check(DILIGENT).hazards().getFirst();
            HazardView hazard =
                    ask(new FindHazard(raised.hazardId(), null, null, null, null), HazardView.class, OFFICE);
            assertThat(hazard).isNotNull();
            assertThat(hazard.source()).isEqualTo(HazardSource.CAMPAIGN);
            assertThat(hazard.sourceRecord().key())
                    .isEqualTo(inspection(DILIGENT).raw() + "/17");
        });
        clock.set("2024-07-01T00:00");
        eventually(() -> assertThat(outstanding(DILIGENT)).isEmpty());
        eventually(() -> assertThat(outstanding(LATE)).containsExactly(PhaseDuty.SELF_CHECK));
        eventually(() -> assertThat(outstanding(NEVER)).containsExactly(PhaseDuty.SELF_CHECK));
        assertThat(state("street-1", PhaseTask.TOPIC_TRAINING)).isEqualTo(TaskState.OVERDUE);
        clock.set("2024-07-06T00:00");
        assertThat(state("street-1", PhaseTask.STAGE_REPORT)).isEqualTo(TaskState.OVERDUE);
        clock.set("2024-07-10T09:00");
        answerAll(LATE);
        send(new CompleteSelfInspection(inspection(LATE), now(), null), principal(LATE));
        eventually(() -> {
            assertThat(check(LATE).completed()).isEqualTo(Timeliness.LATE);
            ProgressRow row = row(PhaseDuty.SELF_CHECK);
            assertThat(List.of(row.due(), row.done(), row.late(), row.overdue()))
                    .containsExactly(3L, 2L, 1L, 1L);
        });
        assertThat(progressOf(PhaseDuty.COMMITMENT).rows())
                .filteredOn(row -> row.group() == ProgressGroup.SECTOR)
                .singleElement()
                .satisfies(row -> assertThat(row.key()).isEqualTo("INDUSTRY"));
        assertThat(row(PhaseDuty.COMMITMENT).done()).isEqualTo(1);
    }

    private void enforcement() {
        clock.set("2024-08-01T09:00");
        for (EnterpriseId enterprise : List.of(DILIGENT, LATE)) {
            send(
                    new RecordCampaignInspection(
                            inspection(enterprise),
                            List.of(InspectedParty.values()),
                            List.of(new InspectedItem(3, ItemAnswer.NO, "制度未上墙", null)),
                            "限期整改",
                            now(),
                            null),
                    STREET);
        }
        eventually(() -> assertThat(check(DILIGENT).items().stream()
                        .filter(item -> item.differs())
                        .map(item -> item.item()))
                .containsExactly(3));
        clock.set("2024-11-01T00:00");
        eventually(() -> assertThat(row(PhaseDuty.ENFORCEMENT).done()).isEqualTo(2));
        eventually(() -> assertThat(outstanding(LATE)).isEmpty());
        eventually(() -> assertThat(outstanding(NEVER)).containsExactly(PhaseDuty.SELF_CHECK, PhaseDuty.ENFORCEMENT));
    }

    private void consolidation() {
        clock.set("2024-12-20T09:00");
        CloseCampaignForEnterprise close = new CloseCampaignForEnterprise(inspection(DILIGENT), now(), null);
        assertThat(refusal(close, STREET)).contains("OPEN_HAZARDS").contains("[1]");
        send(new RevokeHazard(check(DILIGENT).hazards().getFirst().hazardId(), "登记有误", now(), null), HEAD);
        eventually(() -> assertThat(check(DILIGENT).hazardsOpen()).isZero());
        send(
                new HoldAcceptanceInspection(
                        inspection(DILIGENT), AcceptanceMode.THREE_IN_ONE, 2, 1, 1, null, now(), null),
                OFFICE);
        send(new RecordAcceptanceResult(inspection(DILIGENT), AcceptanceResult.PASSED, "合格", now(), null), OFFICE);
        send(new CloseCampaignForEnterprise(inspection(DILIGENT), now(), null), STREET);
        send(new RecordCampaignOutcome(CAMPAIGN, OutcomeIndicator.ACCIDENTS, 7L, now(), null), OFFICE);
        for (CampaignMeasure measure : CampaignMeasure.values()) {
            if (measure != CampaignMeasure.SYSTEM_RESULTS) {
                send(new RecordCampaignMeasure(unit("street-1"), measure, WORD, now(), null), STREET);
            }
        }
        eventually(() -> assertThat(row(PhaseDuty.CONSOLIDATION).done()).isEqualTo(1));
    }

    private void closing() {
        clock.set("2025-01-01T00:00");
        eventually(() -> assertThat(outstanding(DILIGENT)).isEmpty());
        eventually(() -> assertThat(outstanding(LATE))
                .containsExactly(PhaseDuty.COMMITMENT, PhaseDuty.ACCEPTANCE, PhaseDuty.CONSOLIDATION));
        eventually(() -> assertThat(outstanding(NEVER)).hasSize(5));
        eventually(() -> assertThat(ask(FindRecord.now(CAMPAIGN.raw()), CampaignView.class, OFFICE)
                        .periodEndedOn())
                .isEqualTo("2024-12-31"));
        assertThat(refusal(new StartSelfInspection(null, CAMPAIGN, NEVER, now(), null), principal(NEVER)))
                .contains("CAMPAIGN_ENDED");
        assertThat(ask(FindRecord.now(CAMPAIGN.raw()), CampaignView.class, OFFICE)
                        .outcomes()
                        .getFirst()
                        .changePercent())
                .isEqualTo(-30.0);
        clock.set("2025-01-09T00:00");
        assertThat(state("street-1", PhaseTask.FINAL_REPORT)).isEqualTo(TaskState.OVERDUE);
        assertThat(progress("street-1").missing()).containsExactly(CampaignMeasure.SYSTEM_RESULTS);
        assertThat(refusal(new CloseCampaign(CAMPAIGN, now(), null), OFFICE))
                .contains("UNITS_UNFINISHED")
                .contains("[street-1, street-2]");
        for (String street : List.of("street-1", "street-2")) {
            send(new OrderUnitRectification(unit(street), day("2025-01-20"), "未完成", now(), null), OFFICE);
            send(new SummonUnitPrincipal(unit(street), "主任", "约谈", now(), null), OFFICE);
        }
        send(new CloseCampaign(CAMPAIGN, now(), null), OFFICE);
        eventually(
                () -> assertThat(throughGraphQl().at("/data/campaign/closedOn").asString())
                        .isEqualTo("2025-01-09"));
        JsonNode answer = throughGraphQl();
        assertThat(answer.has("errors")).as(answer.toPrettyString()).isFalse();
        assertThat(answer.at("/data/checklist/items").size()).isEqualTo(31);
        assertThat(answer.at("/data/campaignInspectionCoverage/rows/0/due").asInt())
                .isEqualTo(3);
        assertThat(answer.at("/data/eightOnesMatrix/edges").size()).isEqualTo(2);
        assertThat(answer.at("/data/campaignOutstanding/edges").size()).isEqualTo(2);
        assertThat(answer.at("/data/selfCheck/items").size()).isEqualTo(31);
        assertThat(answer.at("/data/selfDeclarationRate/total/due").asInt(-1)).isZero();
    }

    private JsonNode throughGraphQl() {
        return GraphQlClient.as(Role.OFFICER, users, port)
                .send("""
                query($campaign: ID!, $enterprise: ID!) {
                  campaign(id: $campaign) { closedOn keyObjects phases { kind from to reportDueOn } }
                  campaigns { edges { node { id } } }
                  campaignOutcome(campaign: $campaign) { indicator changePercent }
                  checklist(template: "QX24") { version items { seq english subQuestions { code } } }
                  campaignInspectionCoverage(campaign: $campaign) { rows { duty group key due done share } }
                  campaignRectificationRate(campaign: $campaign) { rectificationRate }
                  eightOnesMatrix(campaign: $campaign) {
                    edges { node { unit { unitName } measures missing completed tasks { task state dueOn } } }
                  }
                  bestPractices(campaign: $campaign) { unitName title }
                  campaignOutstanding(campaign: $campaign, on: "2025-01-01") {
                    edges { node { selfCheck { enterpriseName } duties { duty dueOn } } }
                  }
                  selfCheck(campaign: $campaign, enterprise: $enterprise) {
                    items { item answer inspected differs answers { version origin missing } }
                    measures { measure state }
                    hazards { hazardId standing }
                  }
                  selfChecks(campaign: $campaign, region: "530302", sector: INDUSTRY, noItem: 17) {
                    edges { node { id } }
                  }
                  selfDeclarationRate(month: "2024-12", region: "530302") { total { due rate } byRegion { key } }
                  selfDeclarations(enterprise: $enterprise) { edges { node { declaredMonths } } }
                  endorsedResults(enterprise: $enterprise) { edges { node { standard } } }
                }""", Map.of("campaign", CAMPAIGN.raw(), "enterprise", DILIGENT.raw()));
    }

    private void register(EnterpriseId id) {
        String name = id.raw().substring("enterprise-test-".length());
        send(
                new RegisterEnterprise(
                        null,
                        new ForeignIdentifier("test", name),
                        new EnterpriseProfile(name, Sector.INDUSTRY, null, null, null, null),
                        COUNTY,
                        now(),
                        null),
                HEAD);
    }

    private void enrol(String street) {
        send(new EnrolCampaignUnit(null, CAMPAIGN, street, street, UnitKind.TOWN, COUNTY, 2, now(), null), OFFICE);
    }

    /** Yes to what is typed; the ledger says no to the drills, which becomes a hazard. */
    private void answerAll(EnterpriseId enterprise) {
        send(new StartSelfInspection(null, CAMPAIGN, enterprise, now(), null), principal(enterprise));
        List<EvidenceLink> evidence = List.of(new EvidenceLink(EvidenceKind.RULE_VERSION, "rule-1@1", "规程"));
        for (ChecklistItem item : checklists.find("QX24", 1).orElseThrow().items()) {
            boolean typed = item.seq() != 15 && item.seq() != 17;
            ItemHazard hazard =
                    item.seq() == 17 ? new ItemHazard(HazardGrade.GENERAL, "未按规定演练", "厂区", day("2024-08-31")) : null;
            send(
                    new AnswerChecklistItem(
                            inspection(enterprise),
                            item.seq(),
                            typed ? ItemAnswer.YES : null,
                            typed
                                    ? item.subQuestions().stream()
                                            .map(sub -> new SubAnswer(sub.code(), ItemAnswer.YES))
                                            .toList()
                                    : List.of(),
                            typed ? evidence : List.of(),
                            null,
                            hazard,
                            now(),
                            null),
                    principal(enterprise));
        }
        send(
                new AnswerPrincipalSection(inspection(enterprise), ItemAnswer.YES, "已履职", evidence, now(), null),
                principal(enterprise));
    }

    private static PhaseTerms phase(PhaseKind kind, String from, String to, Integer report) {
        return new PhaseTerms(kind, day(from), day(to), List.of(), report);
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    private Instant now() {
        return clock.instant();
    }

    private static UnitParticipationId unit(String street) {
        return UnitParticipationId.of(CAMPAIGN, street);
    }

    private static SelfInspectionId inspection(EnterpriseId enterprise) {
        return SelfInspectionId.of(CAMPAIGN, enterprise);
    }

    private static Actor principal(EnterpriseId enterprise) {
        return new Actor("principal-" + enterprise, Role.ENTERPRISE, enterprise.raw(), COUNTY, enterprise);
    }

    private static void eventually(ThrowingRunnable assertion) {
        await().atMost(PATIENCE).ignoreExceptions().untilAsserted(assertion);
    }

    @SuppressWarnings("unchecked")
    private <R> R send(Object command, Actor actor) {
        return (R) gateway.sendAndWait(
                GenericCommandMessage.asCommandMessage(command).andMetaData(new HashMap<>(actor.toMetadata())),
                60,
                TimeUnit.SECONDS);
    }

    private String refusal(Object command, Actor actor) {
        try {
            send(command, actor);
            return "accepted";
        } catch (RuntimeException refused) {
            return refused.getMessage();
        }
    }

    private <R> R ask(Object query, Class<R> answer, Actor actor) {
        try {
            return questions.ask(query, answer, actor).join();
        } catch (CompletionException failed) {
            throw new AssertionError(failed);
        }
    }

    private SelfCheckView check(EnterpriseId enterprise) {
        return ask(FindRecord.now(SelfInspectionId.of(CAMPAIGN, enterprise).raw()), SelfCheckView.class, OFFICE);
    }

    private List<PhaseDuty> outstanding(EnterpriseId enterprise) {
        OutstandingPage page = ask(
                new FindCampaignOutstanding(CAMPAIGN, null, List.of(), PageRequest.of(null, null)),
                OutstandingPage.class,
                OFFICE);
        return page.page().edges().stream()
                .map(edge -> edge.node())
                .filter(one -> one.selfCheck().enterpriseId().equals(enterprise))
                .flatMap(one -> one.duties().stream())
                .map(OutstandingDuty::duty)
                .toList();
    }

    private CampaignProgress progressOf(PhaseDuty duty) {
        return ask(new CountCampaignProgress(CAMPAIGN, null, List.of(duty)), CampaignProgress.class, OFFICE);
    }

    private ProgressRow row(PhaseDuty duty) {
        return progressOf(duty).rows().getFirst();
    }

    private UnitProgress progress(String street) {
        return ask(new FindUnitProgress(CAMPAIGN, null, PageRequest.of(null, null)), UnitProgressPage.class, OFFICE)
                .page()
                .edges()
                .stream()
                .map(edge -> edge.node())
                .filter(one -> one.unit().organisation().equals(street))
                .findFirst()
                .orElseThrow();
    }

    private TaskState state(String street, PhaseTask task) {
        return progress(street).tasks().stream()
                .filter(status -> status.task() == task)
                .map(status -> status.state())
                .findFirst()
                .orElseThrow();
    }
}
