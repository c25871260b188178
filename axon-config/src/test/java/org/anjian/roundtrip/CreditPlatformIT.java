package org.anjian.roundtrip;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.anjian.AnjianApplication;
import org.anjian.MovedClock;
import org.anjian.NodeForTests;
import org.anjian.api.creditplatform.CreditExchangeId;
import org.anjian.api.enterprise.CreditCode;
import org.anjian.api.region.RegionCode;
import org.anjian.api.rule.Rule;
import org.anjian.importing.Silent;
import org.anjian.importing.pipeline.CaughtUp;
import org.anjian.query.readmodel.ReadModels;
import org.anjian.query.readmodel.VerificationResult;
import org.anjian.security.DemoUser;
import org.anjian.security.DemoUsers;
import org.awaitility.core.ThrowingRunnable;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Three violations go to the credit platform, whose receipts come late and refuse one; a change and the refused one go with the next
 * exchange; and what the public finds by credit code. Through GraphQL and HTTP by the demo's users, each on its day.
 */
@SpringBootTest(
        classes = {AnjianApplication.class, NodeForTests.Services.class, MovedClock.class},
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "anjian.index.prefix=credit-")
@DirtiesContext
class CreditPlatformIT {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final String FIRST17 = "91530381MA6K00077";
    private static final CreditCode CODE = new CreditCode(FIRST17 + CreditCode.checkCharacter(FIRST17 + "0"));
    private static final RegionCode COUNTY = new RegionCode("530381");
    private static final CreditExchangeId FIRST = CreditExchangeId.of(COUNTY, 1);
    private static final CreditExchangeId SECOND = CreditExchangeId.of(COUNTY, 2);
    private static final String HEAD = "demo-head";

    @TempDir
    static Path outbox;

    private final MovedClock.MovableClock clock;
    private final DemoUsers users;
    private final GraphQlSource schema;
    private final ReadModels models;
    private final CaughtUp caughtUp;
    private final CreditRecords records;
    private final HttpClient http = HttpClient.newHttpClient();

    @LocalServerPort
    private int port;

    @Autowired
    CreditPlatformIT(
            MovedClock.MovableClock clock,
            DemoUsers users,
            GraphQlSource schema,
            EventStore store,
            ReadModels models,
            CaughtUp caughtUp) {
        this.clock = clock;
        this.users = users;
        this.schema = schema;
        this.models = models;
        this.caughtUp = caughtUp;
        this.records = new CreditRecords(store, CODE, COUNTY);
    }

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry registry) {
        registry.add("anjian.credit.outbox", outbox::toString);
    }

    @Test
    @Rule("QJ16-12e")
    void violations_reach_the_platform_once_and_the_public_sees_what_is_public() throws Exception {
        threeViolationsAreOwed();
        String sha256 = theFirstExchangeIsPrepared();
        itsFileIsGivenOutToWhomItConcerns(sha256);
        thePlatformIsLate();
        itsReceiptsAreStored(sha256);
        whatChangedAndWhatWasRefusedGoesWithTheNext();
        thePublicSearches();
        caughtUp.await(new Silent());
        VerificationResult verified = models.verify("credit-exchanges", documents -> {});
        assertThat(verified.differences()).as(verified.toString()).isZero();
    }

    private void threeViolationsAreOwed() {
        clock.set("2018-06-14T08:00");
        for (int number = 1; number <= 3; number++) {
            records.decided(number, LocalDate.of(2018, 6, 10 + number), 100_000L * number);
        }
        records.published(1, LocalDate.of(2018, 6, 14));
        records.published(2, LocalDate.of(2018, 6, 14));
        records.personDecided(LocalDate.of(2018, 6, 11));
        JsonNode owed = owed();
        assertThat(owed.path("totalCount").asInt()).isEqualTo(3);
        assertThat(owed.at("/edges/0/node").toString())
                .isEqualTo("{\"record\":\"" + records.id(1)
                        + "\",\"known\":false,\"since\":\"2018-06-11\",\"lastRefusal\":null}");
        assertThat(sent("demo-officer", "prepareCreditExchange", Map.of("region", COUNTY.raw()))
                        .at("/errors/0/extensions/reason")
                        .asString())
                .isEqualTo("NO_SUCH_RECORD");
    }

    private String theFirstExchangeIsPrepared() throws IOException {
        String position = done("prepareCreditExchange", Map.of("region", COUNTY.raw()));
        JsonNode exchange = exchange(
                FIRST,
                position,
                "state receiptBy file { rows name sha256 fromPosition toPosition } records { record operation }");
        assertThat(exchange.path("state").asString()).isEqualTo("OPEN");
        assertThat(exchange.at("/file/rows").asInt()).isEqualTo(3);
        assertThat(exchange.at("/file/fromPosition").asLong()).isEqualTo(-1);
        assertThat(exchange.at("/records/2").toString())
                .isEqualTo("{\"record\":\"" + records.id(3) + "\",\"operation\":\"REPORT\"}");
        assertThat(exchange.path("receiptBy").asString()).isEqualTo("2018-06-22");
        assertThat(owed().path("totalCount").asInt()).isZero();
        assertThat(refused("prepareCreditExchange", Map.of("region", COUNTY.raw())))
                .isEqualTo("EXCHANGE_OPEN");
        Path file = outbox.resolve(exchange.at("/file/name").asString());
        eventually(() -> assertThat(outbox.resolve(FIRST + ".manifest.json")).exists());
        assertThat(Files.readString(file)).doesNotContain(CreditRecords.SECRET).contains("\"fineYuan\":\"3000.00\"");
        assertThat(Files.readAllLines(file)).hasSize(3);
        try (var all = Files.list(outbox)) {
            assertThat(all).hasSize(2);
        }
        return exchange.at("/file/sha256").asString();
    }

    private void itsFileIsGivenOutToWhomItConcerns(String sha256) throws Exception {
        HttpResponse<byte[]> file = get(HEAD, FIRST + ".ndjson");
        assertThat(file.statusCode()).isEqualTo(200);
        assertThat(file.headers().firstValue("ETag")).contains("\"" + sha256 + "\"");
        assertThat(file.body()).isEqualTo(Files.readAllBytes(outbox.resolve(FIRST + ".ndjson")));
        assertThat(get("demo-auditor", FIRST + ".manifest.json").body())
                .isEqualTo(Files.readAllBytes(outbox.resolve(FIRST + ".manifest.json")));
        for (String stranger : List.of("demo-officer", "demo-enterprise", "demo-public")) {
            assertThat(get(stranger, FIRST + ".ndjson").statusCode())
                    .as(stranger)
                    .isEqualTo(404);
            assertThat(get(stranger, FIRST + ".manifest.json").statusCode())
                    .as(stranger)
                    .isEqualTo(404);
        }
        assertThat(get(HEAD, SECOND + ".ndjson").statusCode()).isEqualTo(404);
    }

    private void thePlatformIsLate() {
        clock.set("2018-06-23T00:01");
        eventually(() -> assertThat(ask(
                                HEAD,
                                "{ creditExchanges(filter: {states: [OVERDUE], region: \"" + COUNTY
                                        + "\"}) { edges { node { id overdueOn } } } }")
                        .at("/creditExchanges/edges")
                        .toString())
                .isEqualTo("[{\"node\":{\"id\":\"" + FIRST + "\",\"overdueOn\":\"2018-06-23\"}}]"));
    }

    private void itsReceiptsAreStored(String sha256) throws Exception {
        clock.set("2018-06-25T10:00");
        String headings = "信息标识,结果,平台编号,原因\n";
        String first = records.id(1) + ",接收,XY-1,\n" + records.id(2) + ",接收,XY-2,\n";
        assertThat(reason(receipts(FIRST, sha256, headings + first))).isEqualTo("RECEIPTS_MISSING");
        assertThat(reason(receipts(FIRST, sha256, "something,else\n1,2\n"))).isEqualTo("RECEIPT_FILE_MALFORMED");
        String all = headings + first + records.id(3) + ",退回,,\"统一代码, 不存在\"\n";
        assertThat(reason(receipts(FIRST, "0".repeat(64), all))).isEqualTo("FILE_DIFFERS");
        HttpResponse<String> stored = receipts(FIRST, sha256, all);
        assertThat(stored.statusCode()).as(stored.body()).isEqualTo(200);
        String position =
                JsonMapper.shared().readTree(stored.body()).path("position").asString();
        JsonNode exchange =
                exchange(FIRST, position, "state accepted refused overdueOn records { outcome platformNumber reason }");
        assertThat(exchange.toString())
                .isEqualTo(
                        "{\"state\":\"SYNCED\",\"accepted\":2,\"refused\":1,\"overdueOn\":\"2018-06-23\",\"records\":["
                                + "{\"outcome\":\"ACCEPTED\",\"platformNumber\":\"XY-1\",\"reason\":null},"
                                + "{\"outcome\":\"ACCEPTED\",\"platformNumber\":\"XY-2\",\"reason\":null},"
                                + "{\"outcome\":\"REFUSED\",\"platformNumber\":null,\"reason\":\"统一代码, 不存在\"}]}");
        assertThat(owed().at("/edges").toString())
                .isEqualTo("[{\"node\":{\"record\":\"" + records.id(3)
                        + "\",\"known\":false,\"since\":\"2018-06-13\",\"lastRefusal\":\"统一代码, 不存在\"}}]");
        assertThat(reason(receipts(FIRST, sha256, all))).isEqualTo("ALREADY_SYNCED");
    }

    private void whatChangedAndWhatWasRefusedGoesWithTheNext() {
        clock.set("2018-07-02T10:00");
        records.changed(1, LocalDate.of(2018, 6, 29), 60_000);
        records.revoked(2, LocalDate.of(2018, 6, 30));
        records.listed(1, LocalDate.of(2018, 7, 1));
        String position = done("prepareCreditExchange", Map.of("region", COUNTY.raw()));
        JsonNode exchange =
                exchange(SECOND, position, "file { sha256 fromPosition } records { record operation standing }");
        assertThat(exchange.path("records").toString())
                .isEqualTo(
                        "[" + row(records.id(3), "REPORT", "IN_FORCE") + "," + row(records.id(1), "REPLACE", "IN_FORCE")
                                + "," + row(records.id(2), "WITHDRAW", "VOID") + ","
                                + row(records.entry(1).raw(), "REPORT", "IN_FORCE") + "]");
        assertThat(exchange.at("/file/fromPosition").asLong()).isPositive();
        List<Map<String, String>> accepted = new ArrayList<>();
        exchange.path("records")
                .forEach(row -> accepted.add(Map.of(
                        "record",
                        row.path("record").asString(),
                        "outcome",
                        "ACCEPTED",
                        "platformNumber",
                        "XY-" + (accepted.size() + 3))));
        done(
                "syncCreditPlatform",
                Map.of(
                        "exchangeId",
                        SECOND.raw(),
                        "sha256",
                        exchange.at("/file/sha256").asString(),
                        "receipts",
                        accepted));
        assertThat(owed().path("totalCount").asInt()).isZero();
        assertThat(refused("prepareCreditExchange", Map.of("region", COUNTY.raw())))
                .isEqualTo("NOTHING_OWED");
        eventually(() -> assertThat(ask(
                                HEAD,
                                "{ creditExchanges(filter: {region: \"" + COUNTY
                                        + "\", refused: true}) { totalCount edges { node { number } } } }")
                        .at("/creditExchanges")
                        .toString())
                .isEqualTo("{\"totalCount\":1,\"edges\":[{\"node\":{\"number\":1}}]}"));
    }

    private static String row(String record, String operation, String standing) {
        return "{\"record\":\"" + record + "\",\"operation\":\"" + operation + "\",\"standing\":\"" + standing + "\"}";
    }

    private void thePublicSearches() {
        records.listingPublished(1, LocalDate.of(2018, 7, 2));
        String everything =
                "creditCode violationCount violations { enterpriseName decisionNumber violations basis kinds"
                        + " fineFen dailyFen confiscationFen decidedOn publishedOn } blacklist { enterpriseName listingNumber"
                        + " ground basis body listedOn publishedOn until }";
        String violation = "{\"enterpriseName\":\"示范厂\",\"decisionNumber\":\"（宣）应急罚〔2018〕1号\",\"violations\":[],"
                + "\"basis\":\"安全生产法第九十七条\",\"kinds\":[\"FINE\"],\"fineFen\":60000,\"dailyFen\":0,"
                + "\"confiscationFen\":0,\"decidedOn\":\"2018-06-11\",\"publishedOn\":\"2018-06-14\"}";
        String listing = "{\"enterpriseName\":\"示范厂\",\"listingNumber\":\"失信列1号\",\"ground\":\"REFUSED_ORDER\","
                + "\"basis\":\"名单管理办法\",\"body\":\"xuanwei-emergency\",\"listedOn\":\"2018-07-01\","
                + "\"publishedOn\":\"2018-07-02\",\"until\":\"2021-07-01\"}";
        String answer = "{\"creditCode\":\"" + CODE + "\",\"violationCount\":1,\"violations\":[" + violation
                + "],\"blacklist\":[" + listing + "]}";
        for (String reader : List.of("demo-public", "demo-media", "demo-enterprise", "demo-auditor")) {
            eventually(() -> assertThat(ask(reader, search(CODE.raw(), everything))
                            .path("publicViolationSearch")
                            .toString())
                    .as(reader)
                    .isEqualTo(answer));
        }
        for (String secret : List.of("facts", "person", "changes", "voidReason", "state")) {
            assertThat(people().client("demo-public")
                            .send(search(CODE.raw(), "violations { " + secret + " }"), Map.of())
                            .has("errors"))
                    .as(secret)
                    .isTrue();
        }
        String wrong = FIRST17 + (CODE.raw().endsWith("A") ? "B" : "A");
        JsonNode refused = people().client("demo-public").send(search(wrong, "violationCount"), Map.of());
        assertThat(refused.at("/errors/0/extensions/reason").asString()).isEqualTo("CREDIT_CODE_CHECK_DIGIT");
        assertThat(refused.at("/errors/0/extensions/field").asString()).isEqualTo("creditCode");
        for (String hidden :
                List.of("creditExchanges { totalCount }", "creditOwed(region: \"530381\") { totalCount }")) {
            assertThat(people().client("demo-public")
                            .send("{ " + hidden + " }", Map.of())
                            .at("/errors/0/extensions/reason")
                            .asString())
                    .isEqualTo("NOT_PERMITTED");
        }
        // a term of publicity is in force only from 2023 on, and by then what was published in 2018 is public no more
        clock.set("2023-06-01T10:00");
        assertThat(ask("demo-public", search(CODE.raw(), "violationCount"))
                        .at("/publicViolationSearch/violationCount")
                        .asInt())
                .isZero();
    }

    private static String search(String code, String selection) {
        return "{ publicViolationSearch(creditCode: \"" + code + "\") { " + selection + " } }";
    }

    private StoryPeople people() {
        return new StoryPeople(users, schema, port);
    }

    private JsonNode ask(String who, String document) {
        JsonNode answer = people().client(who).send(document, Map.of());
        assertThat(answer.has("errors")).as(answer.toPrettyString()).isFalse();
        return answer.path("data");
    }

    private JsonNode owed() {
        return ask(
                        HEAD,
                        "{ creditOwed(region: \"" + COUNTY
                                + "\") { totalCount edges { node { record known since lastRefusal } } } }")
                .path("creditOwed");
    }

    private JsonNode exchange(CreditExchangeId id, String position, String selection) {
        return ask(HEAD, "{ creditExchange(id: \"" + id + "\", position: \"" + position + "\") { " + selection + " } }")
                .path("creditExchange");
    }

    private JsonNode sent(String who, String mutation, Map<String, ?> input) {
        Map<String, Object> whole = new HashMap<>(input);
        whole.put("occurredAt", clock.instant().toString());
        return people().client(who).mutate(mutation, whole, "position");
    }

    private String done(String mutation, Map<String, ?> input) {
        JsonNode answer = sent(HEAD, mutation, input);
        assertThat(answer.has("errors")).as(answer.toPrettyString()).isFalse();
        return answer.at("/data/" + mutation + "/position").asString();
    }

    private String refused(String mutation, Map<String, ?> input) {
        return sent(HEAD, mutation, input).at("/errors/0/extensions/reason").asString();
    }

    private String authorization(String who) {
        DemoUser user = users.all().stream()
                .filter(candidate -> candidate.actor().id().equals(who))
                .findFirst()
                .orElseThrow();
        return "Basic "
                + Base64.getEncoder().encodeToString((who + ":" + user.password()).getBytes(StandardCharsets.UTF_8));
    }

    private HttpRequest.Builder request(String who, String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/credit-exchanges/" + path))
                .header("Authorization", authorization(who));
    }

    private HttpResponse<byte[]> get(String who, String path) throws IOException, InterruptedException {
        return http.send(request(who, path).build(), HttpResponse.BodyHandlers.ofByteArray());
    }

    private HttpResponse<String> receipts(CreditExchangeId exchange, String sha256, String csv)
            throws IOException, InterruptedException {
        return http.send(
                request(HEAD, exchange + "/receipts?sha256=" + sha256)
                        .header("Content-Type", "text/csv")
                        .POST(HttpRequest.BodyPublishers.ofByteArray(csv.getBytes(Charset.forName("GB18030"))))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private static String reason(HttpResponse<String> answer) {
        return JsonMapper.shared()
                .readTree(answer.body())
                .at("/errors/0/extensions/reason")
                .asString(answer.body());
    }

    private static void eventually(ThrowingRunnable assertion) {
        await().atMost(PATIENCE).untilAsserted(assertion);
    }
}
