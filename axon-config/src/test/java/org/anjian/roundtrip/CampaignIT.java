package org.anjian.roundtrip;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.anjian.AnjianApplication;
import org.anjian.GraphQlClient;
import org.anjian.MovedClock;
import org.anjian.NodeForTests;
import org.anjian.api.campaign.CampaignMeasure;
import org.anjian.api.campaign.OutcomeIndicator;
import org.anjian.api.campaign.PhaseDuty;
import org.anjian.api.campaign.PhaseKind;
import org.anjian.api.campaign.PhaseTask;
import org.anjian.api.campaign.ProgressGroup;
import org.anjian.api.campaign.SnapshotPart;
import org.anjian.api.campaign.TaskState;
import org.anjian.api.campaign.Timeliness;
import org.anjian.api.campaign.command.CloseCampaign;
import org.anjian.api.campaign.command.FixCampaignKeyObjects;
import org.anjian.api.campaign.command.HoldMobilization;
import org.anjian.api.campaign.command.LaunchCampaign;
import org.anjian.api.campaign.command.OrderUnitRectification;
import org.anjian.api.campaign.command.RecordCampaignMeasure;
import org.anjian.api.campaign.command.RecordCampaignOutcome;
import org.anjian.api.campaign.command.SetCampaignBaseline;
import org.anjian.api.campaign.command.SubmitLocalCampaignPlan;
import org.anjian.api.campaign.command.SummonUnitPrincipal;
import org.anjian.api.campaign.query.ProgressRow;
import org.anjian.api.campaign.view.CampaignView;
import org.anjian.api.checklist.Checklists;
import org.anjian.api.checklist.ItemAnswer;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.hazard.HazardSource;
import org.anjian.api.hazard.command.RevokeHazard;
import org.anjian.api.hazard.query.FindHazard;
import org.anjian.api.hazard.view.HazardView;
import org.anjian.api.message.Decision;
import org.anjian.api.message.Role;
import org.anjian.api.person.PersonId;
import org.anjian.api.replay.Moment;
import org.anjian.api.replay.query.FindRecord;
import org.anjian.api.rule.Rule;
import org.anjian.api.sector.Sector;
import org.anjian.api.selfcheck.AcceptanceMode;
import org.anjian.api.selfcheck.AcceptanceResult;
import org.anjian.api.selfcheck.InspectedItem;
import org.anjian.api.selfcheck.InspectedParty;
import org.anjian.api.selfcheck.RaisedHazard;
import org.anjian.api.selfcheck.command.CloseCampaignForEnterprise;
import org.anjian.api.selfcheck.command.CompleteSelfInspection;
import org.anjian.api.selfcheck.command.HoldAcceptanceInspection;
import org.anjian.api.selfcheck.command.PublishCommitmentInternally;
import org.anjian.api.selfcheck.command.RecordAcceptanceResult;
import org.anjian.api.selfcheck.command.RecordCampaignInspection;
import org.anjian.api.selfcheck.command.SignCommitment;
import org.anjian.api.selfcheck.command.StartSelfInspection;
import org.anjian.query.web.Questions;
import org.anjian.security.DemoUsers;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
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
class CampaignIT extends CampaignScene {

    @Autowired
    CampaignIT(
            CommandGateway gateway,
            Questions questions,
            Checklists checklists,
            MovedClock.MovableClock clock,
            DemoUsers users) {
        super(gateway, questions, checklists, clock, users);
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
                    ask(new FindHazard(raised.hazardId(), null, Moment.NOW, null), HazardView.class, OFFICE);
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
        eventually(() -> assertThat(progress("street-1").missing()).containsExactly(CampaignMeasure.SYSTEM_RESULTS));
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
}
