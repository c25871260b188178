package org.anjian.roundtrip;

import static org.anjian.api.document.EnforcementDocumentKind.CLOSING_APPROVAL;
import static org.anjian.api.document.EnforcementDocumentKind.CORRECTIVE_ORDER;
import static org.anjian.api.document.EnforcementDocumentKind.COURT_APPLICATION;
import static org.anjian.api.document.EnforcementDocumentKind.DEMAND;
import static org.anjian.api.document.EnforcementDocumentKind.FILING_APPROVAL;
import static org.anjian.api.document.EnforcementDocumentKind.HEARING_NOTICE;
import static org.anjian.api.document.EnforcementDocumentKind.INSTALMENT_APPROVAL;
import static org.anjian.api.document.EnforcementDocumentKind.PENALTY_DECISION;
import static org.anjian.api.document.EnforcementDocumentKind.PENALTY_NOTICE;
import static org.anjian.api.document.EnforcementDocumentKind.RECHECK_OPINION;
import static org.anjian.api.document.EnforcementDocumentKind.SCENE_RECORD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.net.http.HttpResponse;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.anjian.AnjianApplication;
import org.anjian.GraphQlClient;
import org.anjian.MovedClock;
import org.anjian.NodeForTests;
import org.anjian.api.document.EnforcementDocumentKind;
import org.anjian.api.message.Role;
import org.anjian.api.randomdraw.DrawDigests;
import org.anjian.api.rule.Rule;
import org.anjian.importing.Silent;
import org.anjian.importing.pipeline.CaughtUp;
import org.anjian.query.readmodel.ReadModels;
import org.anjian.query.readmodel.VerificationResult;
import org.anjian.security.DemoUsers;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * One penalty case from the annual plan through draw, inspection, three hazards, order, failed re-check, filing, reviews,
 * notice, hearing, decision, instalments, a missed instalment, surcharge, demand and court to the archive: every step through
 * GraphQL by the demo's users, each on its day, over the National Day of 2025, the Spring Festival and Labour Day of 2026.
 */
@SpringBootTest(
        classes = {AnjianApplication.class, NodeForTests.Services.class, MovedClock.class},
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "anjian.index.prefix=enforcement-case-")
@DirtiesContext
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class EnforcementCaseIT {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    /** What the documents of the case say: numbers, dates and amounts. */
    private static final Map<EnforcementDocumentKind, List<String>> DOCUMENTS = new EnumMap<>(Map.ofEntries(
            Map.entry(
                    SCENE_RECORD,
                    List.of("（麒）应急现记〔2025〕1号", "二〇二五年九月十日", "〔重大事故隐患〕储罐区可燃气体报警器停用", "发现问题共3项", "YN-530302001")),
            Map.entry(CORRECTIVE_ORDER, List.of("（麒）应急责改〔2025〕1号", "二〇二五年九月二十四日前整改完毕", "二〇二五年九月十一日")),
            Map.entry(RECHECK_OPINION, List.of("（麒）应急复查〔2025〕1号", "未按要求完成整改", "二〇二五年九月二十五日")),
            Map.entry(FILING_APPROVAL, List.of("（麒）应急立〔2025〕1号", "二〇二五年九月二十六日", "二〇二五年十二月二十五日")),
            Map.entry(
                    PENALTY_NOTICE, List.of("（麒）应急告〔2025〕1号", "人民币壹拾伍万元整（150,000.00元）", "二〇二五年十月十一日前", "二〇二五年十月十四日前")),
            Map.entry(HEARING_NOTICE, List.of("（麒）应急听通〔2025〕1号", "二〇二五年十月二十四日在区应急管理局会议室公开举行", "二〇二五年十月十五日")),
            Map.entry(PENALTY_DECISION, List.of("（麒）应急罚〔2025〕1号", "人民币壹拾伍万元整（150,000.00元）", "二〇二五年十月二十九日")),
            Map.entry(
                    INSTALMENT_APPROVAL,
                    List.of(
                            "（麒）应急缴批〔2025〕1号",
                            "第1期：于二〇二五年十二月十五日前缴纳人民币伍万元整（50,000.00元）",
                            "第2期：于二〇二六年二月二十四日前缴纳人民币壹拾万元整（100,000.00元）")),
            Map.entry(
                    DEMAND,
                    List.of(
                            "（麒）应急催〔2026〕1号",
                            "罚款人民币壹拾万元整（100,000.00元）",
                            "加处罚款人民币壹拾伍万元整（150,000.00元）",
                            "合计人民币贰拾伍万元整",
                            "二〇二六年五月九日后")),
            Map.entry(
                    COURT_APPLICATION,
                    List.of("（麒）应急强申〔2026〕1号", "麒麟区人民法院", "（麒）应急罚〔2025〕1号", "合计人民币贰拾伍万元整（250,000.00元）", "二〇二六年五月十一日")),
            Map.entry(CLOSING_APPROVAL, List.of("（麒）应急结〔2026〕1号", "（麒）应急罚〔2025〕1号", "二〇二六年七月二日"))));

    /** After about so many steps it is looked at what lists and statistics answer. */
    private static final int EVERY = 12;

    private static final String SEED = "00112233445566778899aabbccddeeff".repeat(2);

    private final MovedClock.MovableClock clock;
    private final DemoUsers users;
    private final GraphQlSource schema;
    private final ReadModels models;
    private final CaughtUp caughtUp;
    private final BeanFactory node;

    @LocalServerPort
    private int port;

    private final RefusedInput refused;
    private final Map<EnforcementDocumentKind, JsonNode> papers = new EnumMap<>(EnforcementDocumentKind.class);
    private StoryPeople people;
    private Story story;

    @Autowired
    EnforcementCaseIT(
            MovedClock.MovableClock clock,
            DemoUsers users,
            GraphQlSource schema,
            ReadModels models,
            CaughtUp caughtUp,
            BeanFactory node,
            JdbcClient jdbc) {
        this.node = node;
        this.clock = clock;
        this.users = users;
        this.schema = schema;
        this.models = models;
        this.caughtUp = caughtUp;
        this.refused = new RefusedInput(jdbc);
    }

    @Test
    @Order(1)
    @Rule("QJ22B-05b")
    @Rule("ML20-05d")
    @Rule("QJ22B-06a")
    @Rule("QJ22B-08a")
    @Rule("QJ16-07b")
    @Rule("ML20-04b")
    @Rule("QJ16-11c")
    @Rule("QJ16-14c")
    @Rule("QJ16-06d")
    void from_the_annual_plan_to_the_archive() throws InterruptedException {
        people = new StoryPeople(users, schema, port);
        story = new Story(
                clock,
                people::client,
                people::answer,
                refused,
                Map.of("seedHash", DrawDigests.ofSeed(SEED), "huge", "字".repeat(400_000)));
        AnswersThen answers = new AnswersThen(role -> GraphQlClient.as(role, users, port), node);
        story.afterEveryStep(answers.nowAndThen(EVERY));
        story.tell("/stories/enforcement-bureau.yaml");
        story.tell("/stories/enforcement-case.yaml");
        caughtUp.await(new Silent());
        answers.areAnsweredAgain();
        theCaseIsWhatWasDone();
        itsHistoryTellsWhoAndWhen();
        itIsReadAsItStood();
        whatItCameFromIsLinked();
        itCounts();
        nothingDiffersFromTheEvents();
    }

    @Test
    @Order(2)
    @Rule("QJ16-06f")
    void its_documents_say_what_was_done() {
        clock.set("2026-07-25T09:00");
        IssuedDocuments documents = new IssuedDocuments(users, port);
        DOCUMENTS.forEach((kind, said) -> {
            JsonNode document =
                    documents.generated(Role.AGENCY_HEAD, recordOf(kind), kind, "2026-07-25T09:00:00+08:00");
            assertThat(documents.textOf(Role.AGENCY_HEAD, document))
                    .as(kind.name())
                    .contains(said);
            papers.put(kind, document);
        });
    }

    @Test
    @Order(3)
    @Rule("QJ16-06f")
    void its_documents_open_in_an_office_program() {
        assumeTrue(
                OfficePrograms.areInstalled(),
                "LibreOffice or pdftotext is not installed here: the conversion to PDF goes unchecked");
        IssuedDocuments documents = new IssuedDocuments(users, port);
        assertThat(papers.keySet()).isEqualTo(DOCUMENTS.keySet());
        papers.forEach((kind, document) -> {
            HttpResponse<byte[]> pdf =
                    documents.download(Role.AGENCY_HEAD, document.path("id").asString(), "1.pdf");
            assertThat(pdf.statusCode()).as(kind.name()).isEqualTo(200);
            assertThat(IssuedDocuments.textOfPdf(pdf.body())).as(kind.name()).contains(DOCUMENTS.get(kind));
        });
    }

    private String recordOf(EnforcementDocumentKind kind) {
        return switch (kind) {
            case INSPECTION_NOTICE, SCENE_RECORD -> story.kept("inspection");
            case CORRECTIVE_ORDER, RECHECK_OPINION -> story.kept("order");
            default -> story.kept("case");
        };
    }

    /** After the case, for it names its records: the clock goes on. */
    @Test
    @Order(4)
    void what_enforcement_refuses_names_field_and_rule_and_stores_nothing() {
        story.tell("/stories/enforcement-refusals.yaml");
    }

    private void theCaseIsWhatWasDone() {
        JsonNode data = ask("""
                query($case: ID!, $end: String!) {
                  penaltyCase(id: $case, position: $end) {
                    number stage decisionNumber initialFen finalFen paidFen openedOn filedOn decideBy hearingUntil hearingOn
                  }
                  penaltyDecision(id: $case, position: $end) {
                    payBy courtFrom courtUntil owed { openFen surchargeFen openSurchargeFen paidFen }
                  }
                }""", Map.of("case", story.kept("case"), "end", story.kept("end")));
        assertThat(data.path("penaltyCase")).isEqualTo(json("""
                        {"number": "（麒）应急立〔2025〕1号", "stage": "ARCHIVED", "decisionNumber": "（麒）应急罚〔2025〕1号",
                         "initialFen": 15000000, "finalFen": 15000000, "paidFen": 30000000, "openedOn": "2025-09-25",
                         "filedOn": "2025-09-26", "decideBy": "2025-12-25", "hearingUntil": "2025-10-14",
                         "hearingOn": "2025-10-24"}"""));
        assertThat(data.path("penaltyDecision")).isEqualTo(json("""
                        {"payBy": "2025-11-17", "courtFrom": "2026-04-30", "courtUntil": "2026-07-30",
                         "owed": {"openFen": 0, "surchargeFen": 15000000, "openSurchargeFen": 0, "paidFen": 30000000}}"""));
    }

    /** The instalment that fell into the Spring Festival was missed when its first working day was over. */
    private void itsHistoryTellsWhoAndWhen() {
        JsonNode history = ask(
                        "query($case: ID!) { recordHistory(id: $case, first: 100) { edges { node { type actor occurredAt } } } }",
                        Map.of("case", story.kept("case")))
                .at("/recordHistory/edges");
        assertThat(history.valueStream()
                        .map(edge -> edge.path("node"))
                        .filter(event -> !event.path("actor").asString().equals("anjian"))
                        .map(event -> event.path("type").asString()))
                .as("what people did; Anjian records beside it what passes")
                .containsExactly(
                        "PenaltyCaseOpened",
                        "CaseFiled",
                        "EvidenceCollected",
                        "EvidenceCollected",
                        "InvestigationConcluded",
                        "CaseReviewed",
                        "PenaltyNoticeServed",
                        "HearingRequested",
                        "HearingNotified",
                        "HearingHeld",
                        "LegalReviewPassed",
                        "CollectiveDiscussionHeld",
                        "PenaltyDecided",
                        "PenaltyDecisionServed",
                        "FineInstalmentsApproved",
                        "FinePaid",
                        "PerformanceDemandServed",
                        "CourtEnforcementApplied",
                        "CourtRulingRecorded",
                        "FinePaid",
                        "PenaltyCaseClosed",
                        "CaseFileArchived");
        assertThat(history.valueStream()
                        .map(edge -> edge.path("node"))
                        .filter(event -> event.path("type").asString().equals("InstalmentMissed")))
                .singleElement()
                .satisfies(missed -> {
                    assertThat(missed.path("actor").asString()).isEqualTo("anjian");
                    assertThat(missed.path("occurredAt").asString()).isEqualTo("2026-02-25T00:00:00+08:00");
                });
    }

    private void itIsReadAsItStood() {
        Map<String, String> stages = new LinkedHashMap<>();
        stages.put("2025-09-29T00:00:00+08:00", "CONCLUDED");
        stages.put("2025-10-14T15:59:00+08:00", "NOTICE_SERVED");
        stages.put("2025-10-14T16:00:00+08:00", "HEARING_REQUESTED");
        stages.put("2026-02-24T23:59:00+08:00", "INSTALMENTS");
        stages.put("2026-02-25T00:00:00+08:00", "OVERDUE");
        stages.put("2026-05-11T09:00:00+08:00", "COURT_APPLIED");
        stages.forEach((moment, stage) -> assertThat(ask(
                                "query($case: ID!, $then: DateTime!) { penaltyCase(id: $case, occurredBy: $then) { stage } }",
                                Map.of("case", story.kept("case"), "then", moment))
                        .at("/penaltyCase/stage")
                        .asString())
                .as(moment)
                .isEqualTo(stage));
    }

    private void whatItCameFromIsLinked() {
        JsonNode data = ask(
                """
                query($draw: ID!, $inspection: ID!, $order: ID!) {
                  verifyDraw(id: $draw) { sound repeated { officers } }
                  inspection(id: $inspection) { state findings { hazardId } }
                  hazards(filter: {enterprise: "enterprise-91530302MA6K00001A"}) { totalCount edges { node { id } } }
                  correctionOrder(id: $order) { state origin { record } corrections { result } }
                }""",
                Map.of(
                        "draw",
                        story.kept("draw"),
                        "inspection",
                        story.kept("inspection"),
                        "order",
                        story.kept("order")));
        assertThat(data.at("/verifyDraw/sound").asBoolean()).isTrue();
        assertThat(data.at("/verifyDraw/repeated/0/officers").valueStream().map(JsonNode::asString))
                .containsExactlyInAnyOrder("demo-officer", "demo-officer-2");
        assertThat(data.at("/hazards/totalCount").asInt()).isEqualTo(3);
        assertThat(data.at("/inspection/findings")
                        .valueStream()
                        .map(found -> found.path("hazardId").asString()))
                .containsExactlyInAnyOrderElementsOf(data.at("/hazards/edges")
                        .valueStream()
                        .map(edge -> edge.at("/node/id").asString())
                        .toList());
        assertThat(data.at("/correctionOrder/state").asString()).isEqualTo("OVERDUE");
        assertThat(data.at("/correctionOrder/origin/record").asString()).isEqualTo(story.kept("inspection"));
        assertThat(data.at("/correctionOrder/corrections/0/result").asString()).isEqualTo("NOT_CORRECTED");
    }

    private void itCounts() {
        JsonNode figures = ask("""
                { enforcementStatistics(planYear: 2025, filter: {region: "530302", decided: {from: "2025-10-01", to: "2025-12-31"}},
                                        casesBy: [ARTICLE]) {
                    plan { plans planned done rate offPlan unexecuted }
                    inspections { totals { done findings hazardsPerInspection } }
                    cases { total rows { keys figures {
                      decided initialFen finalFen paidFen medianFen shareHeard shareLegallyReviewed shareReconsidered
                      sharePaid shareToCourt daysToDecide
                    } } }
                } }""", Map.of()).path("enforcementStatistics");
        assertThat(figures.path("plan").path("done").asInt()).isEqualTo(1);
        assertThat(figures.path("plan").path("planned").asInt()).isEqualTo(3);
        assertThat(figures.at("/inspections/totals"))
                .isEqualTo(json("{\"done\": 1, \"findings\": 3, \"hazardsPerInspection\": 3.0}"));
        assertThat(figures.path("cases")).isEqualTo(json("""
                        {"total": 1, "rows": [{"keys": ["安全生产法第九十七条"], "figures": {
                          "decided": 1, "initialFen": 15000000, "finalFen": 15000000, "paidFen": 30000000,
                          "medianFen": 1.5E7, "shareHeard": 1.0, "shareLegallyReviewed": 1.0, "shareReconsidered": 0.0,
                          "sharePaid": 1.0, "shareToCourt": 1.0, "daysToDecide": 33.0}}]}"""));
    }

    private void nothingDiffersFromTheEvents() {
        for (String model : models.names()) {
            VerificationResult verified = models.verify(model, documents -> {});
            assertThat(verified.differences()).as(verified.toString()).isZero();
        }
    }

    private static JsonNode json(String text) {
        return JSON.readTree(text);
    }

    private JsonNode ask(String question, Map<String, ?> variables) {
        JsonNode answer = people.client("demo-auditor").send(question, variables);
        assertThat(answer.has("errors")).as(answer.toPrettyString()).isFalse();
        return answer.path("data");
    }
}
