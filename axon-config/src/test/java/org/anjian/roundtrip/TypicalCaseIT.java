package org.anjian.roundtrip;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.anjian.AnjianApplication;
import org.anjian.MovedClock;
import org.anjian.NodeForTests;
import org.anjian.api.bulletin.BulletinQuarter;
import org.anjian.api.bulletin.QuarterlyBulletinId;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.message.Actor;
import org.anjian.api.message.LegalTime;
import org.anjian.api.message.Role;
import org.anjian.api.monthlyreturn.MonthlyReturnId;
import org.anjian.api.penaltycase.PenaltyCaseId;
import org.anjian.api.penaltycase.PenaltyCaseSubject;
import org.anjian.api.penaltycase.RevocationKind;
import org.anjian.api.penaltycase.SubjectKind;
import org.anjian.api.penaltycase.event.PenaltyCaseEvent;
import org.anjian.api.penaltycase.event.PenaltyDecisionRevoked;
import org.anjian.api.region.RegionCode;
import org.anjian.api.rule.Rule;
import org.anjian.api.sector.Sector;
import org.anjian.api.typicalcase.TypicalCaseId;
import org.anjian.importing.Silent;
import org.anjian.importing.pipeline.CaughtUp;
import org.anjian.query.readmodel.ReadModels;
import org.anjian.query.readmodel.VerificationResult;
import org.anjian.security.DemoUsers;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;

/**
 * A typical case from the return of September 2022 over the bulletin of 20 October to the news media, and back when its penalty is
 * revoked; through GraphQL by the demo's users, each on its day.
 */
@SpringBootTest(
        classes = {AnjianApplication.class, NodeForTests.Services.class, MovedClock.class},
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "anjian.index.prefix=typical-")
@DirtiesContext
class TypicalCaseIT {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final RegionCode CITY = new RegionCode("530300");
    private static final String BUREAU = "qujing-emergency-bureau";
    private static final Actor BODY = new Actor("demo-head", Role.AGENCY_HEAD, BUREAU, CITY, null);
    private static final EnterpriseId FACTORY = new EnterpriseId("enterprise-91530302MA6K00001A");
    private static final PenaltyCaseId K1 = new PenaltyCaseId("penaltycase-tc1");
    private static final PenaltyCaseSubject SUBJECT =
            new PenaltyCaseSubject(K1, "立1号", SubjectKind.ENTERPRISE, null, FACTORY, "示范厂", Sector.INDUSTRY, CITY);
    private static final MonthlyReturnId SEPTEMBER = MonthlyReturnId.of(BUREAU, CITY, "2022-09");
    private static final String TC1 = TypicalCaseId.of(SEPTEMBER, K1).raw();
    private static final String BULLETIN =
            QuarterlyBulletinId.of(CITY, BulletinQuarter.parse("2022-Q3")).raw();
    private static final String SECRET = "SECRET-张某某13987654321";

    private final MovedClock.MovableClock clock;
    private final DemoUsers users;
    private final GraphQlSource schema;
    private final EventStore store;
    private final TransactionTemplate transaction;
    private final ReadModels models;
    private final CaughtUp caughtUp;

    private DatedScene scene;

    @LocalServerPort
    private int port;

    @Autowired
    TypicalCaseIT(
            MovedClock.MovableClock clock,
            DemoUsers users,
            GraphQlSource schema,
            EventStore store,
            PlatformTransactionManager transactions,
            ReadModels models,
            CaughtUp caughtUp) {
        this.clock = clock;
        this.users = users;
        this.schema = schema;
        this.store = store;
        this.transaction = new TransactionTemplate(transactions);
        this.models = models;
        this.caughtUp = caughtUp;
    }

    private static Instant at(String day) {
        return LegalTime.startOf(LocalDate.parse(day)).plusSeconds(9 * 3600);
    }

    private void record(int first, PenaltyCaseEvent... events) {
        List<GenericDomainEventMessage<?>> messages = Stream.iterate(0, i -> i < events.length, i -> i + 1)
                .<GenericDomainEventMessage<?>>map(i -> new GenericDomainEventMessage<>(
                        "PenaltyCase", K1.raw(), first + i, events[i], BODY.toMetadata()))
                .toList();
        transaction.executeWithoutResult(status -> store.publish(messages));
    }

    private JsonNode officers(String selection) {
        return scene.ask("demo-committee", "{ typicalCase(id: \"" + TC1 + "\") { " + selection + " } }")
                .path("typicalCase");
    }

    private void eventually(String selection, String expected) {
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(officers(selection).toString()).isEqualTo(expected));
    }

    private JsonNode shown(String who) {
        return scene.ask(
                        who,
                        "{ publicTypicalCases(filter: {id: \"" + TC1 + "\"}) { totalCount edges { node { publishedOn"
                                + " content { bulletin text { title facts penalty lessons suggestions withheld }"
                                + " exposures { on channel medium address } } withdrawal { on reason } } } } }")
                .path("publicTypicalCases");
    }

    /** A list finds a moment after it was written, unless it is told what to wait for. */
    private void overdueAre(long expected) {
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(scene.ask(
                                        "demo-committee",
                                        "{ typicalCases(filter: {overdue: true, region: \"530300\"}) { totalCount } }")
                                .at("/typicalCases/totalCount")
                                .asLong())
                        .isEqualTo(expected));
    }

    private static Map<String, Object> media(String day, String channel, String medium) {
        return Map.of("on", day, "channel", channel, "medium", medium, "address", "今日关注 19:30");
    }

    @Test
    @Rule("QJ22B-13d")
    void from_the_return_to_the_media_and_back() throws InterruptedException {
        scene = new DatedScene(clock, new StoryPeople(users, schema, port));
        itIsNominated();
        itIsWordedAndApprovedBySomebodyElse();
        aBulletinTellsOfIt();
        itIsOverdueOnTheNextDay();
        mediaToldOfItInTime();
        itsPenaltyIsRevoked();
        caughtUp.await(new Silent());
        for (String model : List.of("typical-cases", "public-typical-cases")) {
            VerificationResult verified = models.verify(model, documents -> {});
            assertThat(verified.differences()).as(verified.toString()).isZero();
        }
    }

    private void itIsNominated() {
        clock.set("2022-09-28T10:00");
        record(
                0,
                PenaltyEvents.opened(SUBJECT, at("2022-09-14")),
                PenaltyEvents.fined(SUBJECT, at("2022-09-28"), "罚1号", 5_000_000, LocalDate.parse("2022-10-12")));
        scene.done(
                "demo-head",
                "registerEnterprise",
                "2022-09-28",
                Map.of(
                        "creditCode",
                        "91530302MA6K00001A",
                        "profile",
                        Map.of("name", "示范厂", "sector", "INDUSTRY", "scale", "ABOVE_SCALE", "employees", 120),
                        "region",
                        "530302"));
        scene.done(
                "demo-committee",
                "expectMonthlyReturn",
                "2022-09-29",
                Map.of("organisation", BUREAU, "region", "530300", "month", "2022-09"));
        scene.done(
                "demo-head",
                "nominateTypicalCase",
                "2022-10-04",
                Map.of(
                        "returnId",
                        SEPTEMBER.raw(),
                        "caseId",
                        K1.raw(),
                        "facts",
                        SECRET,
                        "penalty",
                        "罚款五万元",
                        "lessons",
                        "动火未审批",
                        "suggestions",
                        "加强作业审批"));
        eventually(
                "state nominated { facts } nominatedBy",
                "{\"state\":\"NOMINATED\",\"nominated\":{\"facts\":\"" + SECRET + "\"},\"nominatedBy\":\"demo-head\"}");
        assertThat(shown("demo-public").path("totalCount").asLong()).isZero();
    }

    private static Map<String, Object> text(String facts) {
        return Map.of(
                "typicalCaseId",
                TC1,
                "text",
                Map.of(
                        "title", "违规动火案",
                        "facts", facts,
                        "penalty", "罚款五万元",
                        "lessons", "动火未审批",
                        "suggestions", "加强作业审批",
                        "withheld", List.of("PERSONAL_DATA")));
    }

    private void itIsWordedAndApprovedBySomebodyElse() {
        assertThat(scene.refused("demo-head", "redactTypicalCase", "2022-10-10", text(SECRET)))
                .isEqualTo("PERSONAL_DATA_IN_TEXT");
        scene.done("demo-head", "redactTypicalCase", "2022-10-10", text("某厂违规动火"));
        Map<String, String> it = Map.of("typicalCaseId", TC1);
        assertThat(scene.refused("demo-head", "approveTypicalCase", "2022-10-11", it))
                .isEqualTo("NOT_PERMITTED");
        scene.done("demo-committee", "approveTypicalCase", "2022-10-12", it);
        assertThat(scene.refused(
                        "demo-committee",
                        "publishTypicalCase",
                        "2022-10-12",
                        Map.of("typicalCaseId", TC1, "media", List.of(media("2022-10-12", "TV", "曲靖电视台")))))
                .isEqualTo("NOT_IN_BULLETIN");
    }

    private void aBulletinTellsOfIt() {
        scene.done(
                "demo-committee",
                "compileQuarterlyBulletin",
                "2022-10-19",
                Map.of("office", "530300", "quarter", "2022-Q3", "divisions", List.of("SECTOR", "REGION")));
        String[] digest = new String[1];
        await().atMost(PATIENCE).untilAsserted(() -> {
            digest[0] = scene.ask(
                            "demo-committee",
                            "{ quarterlyBulletin(" + bulletinArgument() + ") { compiled { sha256 } } }")
                    .at("/quarterlyBulletin/compiled/sha256")
                    .asString("");
            assertThat(digest[0]).hasSize(64);
        });
        scene.done(
                "demo-committee",
                "issueQuarterlyBulletin",
                "2022-10-20",
                Map.of("bulletinId", BULLETIN, "sha256", digest[0], "typicalCases", List.of(TC1)));
        eventually(
                "state publishOn bulletin",
                "{\"state\":\"IN_BULLETIN\",\"publishOn\":\"2022-10-20\",\"bulletin\":\"" + BULLETIN + "\"}");
        clock.set("2022-10-20T23:59");
        overdueAre(0);
    }

    private static String bulletinArgument() {
        return "office: \"530300\", quarter: \"2022-Q3\"";
    }

    private void itIsOverdueOnTheNextDay() {
        clock.set("2022-10-21T00:00");
        eventually("state overdueOn", "{\"state\":\"IN_BULLETIN\",\"overdueOn\":\"2022-10-21\"}");
        overdueAre(1);
        assertThat(shown("demo-public").path("totalCount").asLong()).isZero();
    }

    private void mediaToldOfItInTime() {
        scene.done(
                "demo-committee",
                "publishTypicalCase",
                "2022-10-21",
                Map.of(
                        "typicalCaseId",
                        TC1,
                        "media",
                        List.of(media("2022-10-21", "INTERNET", "曲靖新闻网"), media("2022-10-20", "TV", "曲靖电视台"))));
        eventually(
                "state timeliness overdueOn exposures { on medium }",
                "{\"state\":\"PUBLISHED\",\"timeliness\":\"ON_TIME\",\"overdueOn\":null,\"exposures\":["
                        + "{\"on\":\"2022-10-20\",\"medium\":\"曲靖电视台\"},"
                        + "{\"on\":\"2022-10-21\",\"medium\":\"曲靖新闻网\"}]}");
        overdueAre(0);
        for (String reader : List.of("demo-public", "demo-media", "demo-enterprise", "demo-auditor")) {
            await().atMost(PATIENCE).untilAsserted(() -> {
                JsonNode found = shown(reader);
                assertThat(found.at("/edges/0/node/content/text/facts").asString(""))
                        .isEqualTo("某厂违规动火");
                assertThat(found.at("/edges/0/node/publishedOn").asString()).isEqualTo("2022-10-20");
                assertThat(found.toString()).doesNotContain("SECRET");
            });
        }
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(scene.ask(
                                        "demo-committee",
                                        "{ quarterlyBulletin(" + bulletinArgument() + ") { mediaPublishedOn } }")
                                .at("/quarterlyBulletin/mediaPublishedOn")
                                .asString(""))
                        .isEqualTo("2022-10-21"));
    }

    private void itsPenaltyIsRevoked() {
        clock.set("2022-11-01T10:00");
        record(2, new PenaltyDecisionRevoked(SUBJECT, at("2022-11-01"), RevocationKind.REVOKED, "程序违法", null, 0));
        eventually(
                "state withdrawal { on reason }",
                "{\"state\":\"WITHDRAWN\",\"withdrawal\":{\"on\":\"2022-11-01\",\"reason\":\"REVOKED\"}}");
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(
                                shown("demo-public").at("/edges/0/node").toString())
                        .isEqualTo("{\"publishedOn\":\"2022-10-20\",\"content\":null,"
                                + "\"withdrawal\":{\"on\":\"2022-11-01\",\"reason\":\"REVOKED\"}}"));
    }
}
