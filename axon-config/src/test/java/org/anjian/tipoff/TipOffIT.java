package org.anjian.tipoff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpResponse;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.anjian.DemoStory;
import org.anjian.NodeForTests;
import org.anjian.api.message.Role;
import org.anjian.api.rule.Rule;
import org.anjian.importing.Silent;
import org.anjian.operations.Job;
import org.anjian.operations.JobArguments;
import org.anjian.proof.EventProof;
import org.anjian.proof.Hash;
import org.anjian.proof.NoteKey;
import org.anjian.security.DemoUsers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** Tip-offs from the form on the web to hazard, answer and reward, through the real services. */
@NodeForTests
class TipOffIT {

    private final DemoUsers users;
    private final JdbcClient database;
    private final Job checkpoint;
    private final Clock clock;

    @LocalServerPort
    private int port;

    private TipOffStory story;

    @Autowired
    TipOffIT(DemoUsers users, JdbcClient database, @Qualifier("checkpointJob") Job checkpoint, Clock clock) {
        this.users = users;
        this.database = database;
        this.checkpoint = checkpoint;
        this.clock = clock;
    }

    @BeforeEach
    void a_node_runs() {
        story = new TipOffStory(users, port, clock);
    }

    @Test
    @Rule("QJ16-15a")
    void an_anonymous_tip_off_is_followed_with_the_code_only() {
        TipOffStory.Receipt receipt = story.filed(TipOffStory.form("夜班人员在仓库吸烟", null, null));
        assertThat(receipt.number()).matches("530302-JB-\\d{4}-\\d{6}");
        assertThat(receipt.answer().at("/receipt/hash").asString()).matches("[A-Za-z0-9+/]{43}=");
        JsonNode status = story.status(receipt.code());
        assertThat(status.path("state").asString()).isEqualTo("RECEIVED");
        assertThat(status.path("number").asString()).isEqualTo(receipt.number());
        assertThat(status.at("/receipt/hash")).isEqualTo(receipt.answer().at("/receipt/hash"));
        assertThat(status.toString()).doesNotContain("tipoff-", "person-", "handler");
        String tip = story.found(receipt.number());
        story.handled("sendTipOffMessage", tip, Map.of("text", "请问是几号仓库？"));
        assertThat(story.post("/messages", Map.of("code", receipt.code(), "text", "二号仓库"))
                        .statusCode())
                .isEqualTo(200);
        assertThat(story.post("/retaliation", Map.of("code", receipt.code(), "text", "班长威胁要辞退我"))
                        .statusCode())
                .isEqualTo(200);
        assertThat(story.status(receipt.code()).path("messages").size()).isEqualTo(3);
        await().atMost(TipOffStory.PATIENCE)
                .untilAsserted(() -> assertThat(story.as(Role.AGENCY_HEAD)
                                .send(
                                        "{ tipOffs(filter: {retaliation: true}, first: 500) { edges { node { number } } } }",
                                        Map.of())
                                .toString())
                        .contains(receipt.number()));
        await().atMost(TipOffStory.PATIENCE)
                .untilAsserted(() -> assertThat(story.read(tip, "text messages { sender text retaliation }")
                                .at("/data/tipOff/messages")
                                .size())
                        .isEqualTo(3));
        assertThat(story.as(Role.AUDITOR)
                        .send(
                                "query($id: String) { readAudit(kind: TIP_OFF_READ, subject: $id) { edges { node { actor } } } }",
                                Map.of("id", tip))
                        .at("/data/readAudit/edges/0/node/actor")
                        .asString())
                .isEqualTo("demo-tip-handler");
    }

    @Test
    @Rule("QJ16-15a")
    void the_receipt_proves_that_the_tip_off_is_in_the_ledger_and_names_nobody() throws Exception {
        TipOffStory.Receipt receipt = story.filed(TipOffStory.form("配电室长期无人值守", "丙举报人", "13911112222"));
        checkpoint.run(new JobArguments(Map.of()), new Silent());
        JsonNode leaf = story.status(receipt.code()).path("receipt");
        assertThat(leaf.path("hash")).isEqualTo(receipt.answer().at("/receipt/hash"));
        EventProof proof = EventProof.of(
                story.get("/public/ledger/inclusion/" + leaf.path("index").asLong()));
        NoteKey key = NoteKey.parse(
                story.get("/public/ledger/key").lines().findFirst().orElseThrow());
        assertThat(proof.inclusion().root(Hash.ofBase64(leaf.path("hash").asString())))
                .isEqualTo(key.check(proof.checkpoint()).root());
        assertThat(receipt.answer().toString()).doesNotContain("丙举报人", "13911112222", "tipoff-", "person-");
    }

    @Test
    @Rule("QJ16-15a")
    void bad_forms_and_wrong_codes_are_refused_and_store_nothing() {
        long before = events();
        Map<String, String> expected = new HashMap<>();
        expected.put("{\"region\": \"530302\", \"about\": \"HAZARD\", \"text\": \" \"}", "REQUIRED");
        expected.put("{\"about\": \"HAZARD\", \"text\": \"x\"}", "REQUIRED");
        expected.put("{\"region\": \"530302\", \"text\": \"x\"}", "REQUIRED");
        expected.put("{\"region\": \"somewhere\", \"about\": \"HAZARD\", \"text\": \"x\"}", "");
        expected.put("{\"region\": \"530302\", \"about\": \"GOSSIP\", \"text\": \"x\"}", "BODY_MALFORMED");
        expected.put("{\"region\": \"530302\", \"about\": \"HAZARD\", \"text\": \"x\", \"more\": 1}", "BODY_MALFORMED");
        expected.put(
                "{\"region\": \"530302\", \"about\": \"HAZARD\", \"text\": \"" + "x".repeat(4_001) + "\"}", "TOO_LONG");
        expected.put("{\"text\": \"" + "x".repeat(40_000) + "\"}", "TOO_LONG");
        expected.put("[", "BODY_MALFORMED");
        expected.put("null", "BODY_MALFORMED");
        expected.put("", "BODY_MALFORMED");
        expected.forEach((body, code) -> {
            HttpResponse<String> answer = story.postRaw("", body);
            assertThat(answer.statusCode()).as(body).isEqualTo(400);
            assertThat(answer.body()).as(body).contains("\"code\"", "\"zh\"", "\"en\"", code);
        });
        assertThat(story.post("/status", Map.of("code", "AAAA-BBBB-CCCC-DDDD-EEEE-FFFF-GGGG"))
                        .statusCode())
                .isEqualTo(403);
        assertThat(story.post("/status", Map.of()).statusCode()).isEqualTo(400);
        assertThat(events()).isEqualTo(before);
        TipOffStory.Receipt receipt = story.filed(TipOffStory.form("灭火器过期", null, null));
        String wrong = receipt.code().substring(0, receipt.code().length() - 4) + "0000";
        List<Integer> answers = IntStream.range(0, 6)
                .mapToObj(
                        attempt -> story.post("/status", Map.of("code", wrong)).statusCode())
                .toList();
        assertThat(answers.subList(0, 5)).containsOnly(403);
        assertThat(answers.getLast()).isEqualTo(429);
        assertThat(story.post("/status", Map.of("code", receipt.code())).statusCode())
                .as("the right one rests with the wrong ones")
                .isEqualTo(429);
    }

    private long events() {
        return database.sql("SELECT count(*) FROM domain_event_entry WHERE type IN ('TipOff', 'ReporterIdentity')")
                .query(Long.class)
                .single();
    }

    @Test
    @Rule("QJ16-15b")
    void of_two_named_tip_offs_on_one_matter_the_first_is_rewarded_once_by_the_code() {
        TipOffStory.Receipt first = story.filed(TipOffStory.form("储罐区可燃气体探头被拆除多日", "甲举报人", "13912345678"));
        TipOffStory.Receipt second = story.filed(TipOffStory.form("有人把气体检测的探头卸下来了", "乙举报人", "13987654321"));
        String t1 = story.found(first.number());
        String t2 = story.found(second.number());
        String matter = story.verified(t1, null);
        assertThat(story.verified(t2, matter)).isEqualTo(matter);
        JsonNode hazard = story.hazard(t1, "可燃气体报警装置未投入使用");
        assertThat(hazard.path("source").asString()).isEqualTo("TIP_OFF");
        assertThat(hazard.toString()).doesNotContain(t1, first.number());
        story.handled("answerReporter", t1, Map.of("answer", "已责令企业整改"));
        story.handled("answerReporter", t2, Map.of("answer", "已责令企业整改"));
        assertThat(reason(propose(t2))).isEqualTo("NOT_THE_FIRST");
        List<String> outcomes = atOnce(t1);
        assertThat(outcomes.stream().filter(String::isEmpty).count())
                .as(outcomes.toString())
                .isEqualTo(1);
        assertThat(outcomes).filteredOn(outcome -> !outcome.isEmpty()).allMatch("MATTER_REWARDED"::equals);
        assertThat(reason(story.tried(Role.TIP_HANDLER, "payReward", pay(t1, first.code()), "id")))
                .isEqualTo("NO_REWARD_GRANTED");
        story.done(Role.AGENCY_HEAD, "grantReward", Map.of("tipOffId", t1), "id");
        assertThat(reason(story.tried(Role.TIP_HANDLER, "payReward", pay(t1, second.code()), "id")))
                .isEqualTo("RECEIPT_CODE_WRONG");
        story.done(Role.TIP_HANDLER, "payReward", pay(t1, first.code()), "id");
        JsonNode status = story.status(first.code());
        assertThat(status.path("rewardYuan").asString()).isEqualTo("3000.00");
        assertThat(status.path("answer").asString()).isEqualTo("已责令企业整改");
        assertThat(status.has("rewardPaidOn")).isTrue();
        assertThat(reason(propose(t2))).isEqualTo("NOT_THE_FIRST");
        counted();
        story.handled("closeTipOff", t1, Map.of());
        story.handled("closeTipOff", t2, Map.of());
        assertThat(story.status(second.code()).path("state").asString()).isEqualTo("CLOSED");
    }

    /** Counts alone for those who do not read tip-offs. */
    private void counted() {
        await().atMost(TipOffStory.PATIENCE).untilAsserted(() -> {
            for (Role role : List.of(Role.COMMITTEE_OFFICE, Role.AUDITOR, Role.AGENCY_HEAD)) {
                JsonNode statistics = story.as(role)
                        .send(
                                "{ tipOffStatistics(groupBy: CHANNEL, region: \"530302\") { total { received verified"
                                        + " verificationRate rewardsPaid rewardsPaidFen } rows { key figures {"
                                        + " received verified verifiedTrue } } } }",
                                Map.of())
                        .at("/data/tipOffStatistics");
                assertThat(statistics.at("/total/verified").asLong()).isGreaterThanOrEqualTo(2);
                assertThat(statistics.at("/total/rewardsPaid").asLong()).isPositive();
                assertThat(statistics.at("/total/rewardsPaidFen").asLong()).isGreaterThanOrEqualTo(300_000);
                long received = 0;
                for (JsonNode row : statistics.path("rows")) {
                    received += row.at("/figures/received").asLong();
                }
                assertThat(received).isEqualTo(statistics.at("/total/received").asLong());
            }
        });
        assertThat(reason(story.as(Role.OFFICER)
                        .send("{ tipOffStatistics(groupBy: MONTH) { total { received } } }", Map.of())))
                .isEqualTo("NOT_PERMITTED");
    }

    private static Map<String, String> pay(String tip, String code) {
        return Map.of("tipOffId", tip, "code", code);
    }

    private JsonNode propose(String tip) {
        return story.tried(
                Role.TIP_HANDLER, "proposeTipOffReward", Map.of("tipOffId", tip, "fineFen", 1_000_000), "id");
    }

    private List<String> atOnce(String tip) {
        List<CompletableFuture<String>> tries = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            tries.add(CompletableFuture.supplyAsync(() -> reason(propose(tip))));
        }
        return tries.stream().map(CompletableFuture::join).toList();
    }

    private static String reason(JsonNode answer) {
        return answer.at("/errors/0/extensions/reason").asString("");
    }

    @Test
    @Rule("QJ16-15d")
    void an_employee_sees_the_hazards_of_the_own_enterprise_and_no_others() {
        DemoStory demo = new DemoStory(users, port);
        demo.enterpriseIsRegistered();
        JsonNode registered = demo.as(Role.OFFICER)
                .mutate(
                        "registerHazard",
                        Map.of(
                                "enterpriseId", DemoStory.ENTERPRISE,
                                "kind", "HAZARD",
                                "source", "GOVERNMENT_INSPECTION",
                                "severity", "GENERAL",
                                "category", "用电安全",
                                "description", "配电箱无盖板",
                                "location", "二车间",
                                "occurredAt", "2026-11-02T10:00:00+08:00"),
                        DemoStory.DECISION);
        String id = registered.at("/data/registerHazard/hazardId").asString();
        String position = registered.at("/data/registerHazard/position").asString();
        JsonNode seen = story.as(Role.EMPLOYEE)
                .send(
                        "query($position: String) { hazards(first: 500, position: $position) { edges { node { id enterpriseId } } } }",
                        Map.of("position", position));
        assertThat(seen.has("errors")).as(seen.toPrettyString()).isFalse();
        List<String> enterprises = new ArrayList<>();
        seen.at("/data/hazards/edges")
                .forEach(edge -> enterprises.add(edge.at("/node/enterpriseId").asString()));
        assertThat(seen.toString()).contains(id);
        assertThat(enterprises).isNotEmpty().containsOnly(DemoStory.ENTERPRISE);
        String comment = story.done(
                        Role.EMPLOYEE,
                        "submitEmployeeComment",
                        Map.of("enterpriseId", DemoStory.ENTERPRISE, "hazardId", id, "content", "盖板装好后又被拆了"),
                        "id position")
                .path("id")
                .asString();
        await().atMost(TipOffStory.PATIENCE)
                .untilAsserted(() -> assertThat(story.as(Role.OFFICER)
                                .send(
                                        "query($h: ID) { employeeComments(filter: {hazard: $h}) { edges { node { id content } } } }",
                                        Map.of("h", id))
                                .toString())
                        .contains(comment, "盖板装好后又被拆了"));
        assertThat(reason(story.as(Role.ENTERPRISE)
                        .send("{ employeeComments { edges { node { content } } } }", Map.of())))
                .as("the employer does not read who said what")
                .isEqualTo("NOT_PERMITTED");
        assertThat(reason(story.tried(
                        Role.EMPLOYEE,
                        "submitEmployeeComment",
                        Map.of("enterpriseId", DemoStory.ENTERPRISE, "hazardId", "hazard-none", "content", "x"),
                        "id")))
                .isEqualTo("NOT_A_HAZARD_THERE");
        assertThat(reason(story.as(Role.EMPLOYEE).send("{ tipOffs { edges { node { id } } } }", Map.of())))
                .isEqualTo("NOT_PERMITTED");
    }
}
