package org.anjian.roundtrip;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.anjian.AnjianApplication;
import org.anjian.MovedClock;
import org.anjian.NodeForTests;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.message.Actor;
import org.anjian.api.message.LegalTime;
import org.anjian.api.message.Role;
import org.anjian.api.penaltycase.CaseOrigin;
import org.anjian.api.penaltycase.CaseOriginKind;
import org.anjian.api.penaltycase.PenaltyCaseId;
import org.anjian.api.penaltycase.PenaltyCaseSubject;
import org.anjian.api.penaltycase.PenaltyKind;
import org.anjian.api.penaltycase.RevocationKind;
import org.anjian.api.penaltycase.SubjectKind;
import org.anjian.api.penaltycase.event.PenaltyCaseEvent;
import org.anjian.api.penaltycase.event.PenaltyCaseOpened;
import org.anjian.api.penaltycase.event.PenaltyDecided;
import org.anjian.api.penaltycase.event.PenaltyDecisionRevoked;
import org.anjian.api.region.RegionCode;
import org.anjian.api.rule.Rule;
import org.anjian.api.sector.Sector;
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
import tools.jackson.databind.JsonNode;

/**
 * A penalty after a failed acceptance, its record in the violation base, and the blacklist that follows from it: proposals, notice,
 * listing, a late publication, batches, restrictions, early removal, fraud, and the end of the penalty; through GraphQL by the demo's
 * users, each on its day.
 */
@SpringBootTest(
        classes = {AnjianApplication.class, NodeForTests.Services.class, MovedClock.class},
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "anjian.index.prefix=blacklist-")
@DirtiesContext
class BlacklistIT {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final EnterpriseId FACTORY = new EnterpriseId("enterprise-91530302MA6K00001A");
    private static final RegionCode COUNTY = new RegionCode("530302");
    private static final Actor HEAD =
            new Actor("demo-head", Role.AGENCY_HEAD, "qujing-emergency-bureau", new RegionCode("530300"), null);
    private static final Map<String, String> PROOF = Map.of("title", "整改报告", "sha256", "a".repeat(64));

    private final MovedClock.MovableClock clock;
    private final DemoUsers users;
    private final GraphQlSource schema;
    private final EventStore store;
    private final ReadModels models;
    private final CaughtUp caughtUp;
    private final PenaltyCaseId k2 = PenaltyCaseId.next();
    private final PenaltyCaseSubject subject = new PenaltyCaseSubject(
            k2, "立2号", SubjectKind.ENTERPRISE, null, FACTORY, "示范化工厂", Sector.HAZARDOUS_CHEMICALS, COUNTY);

    private BlacklistScene scene;
    private long sequence;

    @LocalServerPort
    private int port;

    @Autowired
    BlacklistIT(
            MovedClock.MovableClock clock,
            DemoUsers users,
            GraphQlSource schema,
            EventStore store,
            ReadModels models,
            CaughtUp caughtUp) {
        this.clock = clock;
        this.users = users;
        this.schema = schema;
        this.store = store;
        this.models = models;
        this.caughtUp = caughtUp;
    }

    @Test
    @Rule("QX24-P4e")
    @Rule("QJ16-12b")
    @Rule("QJ16-12c")
    @Rule("QJ16-12d")
    @Rule("QJ16-08e")
    void from_the_penalty_to_the_list_and_off_it() throws InterruptedException {
        scene = new BlacklistScene(clock, new StoryPeople(users, schema, port), FACTORY);
        String principal = aPrincipalLeadsTheFactory();
        thePenaltyIsDecided();
        thePrincipalIsProposed(principal);
        String entry = theFactoryIsListed();
        itsPublicationIsLate(entry);
        theQuarterIsOverdueAndTheNextOneHasIt(entry);
        aBodyRestricts(entry);
        itIsSealedForAWhile(entry);
        itIsRemovedEarlyAndListedAgain(entry);
        thePenaltyEnds(entry);
        caughtUp.await(new Silent());
        for (String model : List.of("blacklist-entries", "blacklist-batches", "violation-records")) {
            VerificationResult verified = models.verify(model, documents -> {});
            assertThat(verified.differences()).as(verified.toString()).isZero();
        }
    }

    private String aPrincipalLeadsTheFactory() {
        scene.done(
                "demo-officer",
                "registerEnterprise",
                "2024-01-02",
                Map.of(
                        "creditCode",
                        "91530302MA6K00001A",
                        "profile",
                        Map.of("name", "示范化工厂", "sector", "HAZARDOUS_CHEMICALS"),
                        "region",
                        "530302"));
        String principal = scene.done(
                        "demo-enterprise",
                        "registerPerson",
                        "2024-01-03",
                        Map.of(
                                "enterpriseId",
                                FACTORY.raw(),
                                "name",
                                "甲",
                                "identity",
                                Map.of("kind", "OTHER", "number", "P-1")))
                .at("/id")
                .asString();
        scene.done(
                "demo-enterprise",
                "recordLeadership",
                "2024-01-04",
                Map.of(
                        "enterpriseId",
                        FACTORY.raw(),
                        "leaders",
                        List.of(Map.of("person", principal, "position", "LEGAL_REPRESENTATIVE", "post", "厂长"))));
        return principal;
    }

    private void thePenaltyIsDecided() {
        LocalDate day = LocalDate.parse("2024-03-01");
        clock.set("2024-03-01T09:00");
        record(new PenaltyCaseOpened(
                subject,
                at("2024-02-01"),
                new CaseOrigin(CaseOriginKind.ACCEPTANCE_REPEAT, "selfinspection-1"),
                "验收仍存在",
                List.of(),
                List.of(),
                null,
                null));
        record(new PenaltyDecided(
                subject,
                at("2024-03-01"),
                "罚2号",
                "QL-CF-097",
                "验收仍存在",
                "安全生产法第九十七条",
                List.of(),
                List.of(),
                10_000_000,
                0,
                List.of(PenaltyKind.FINE),
                null,
                HEAD.id(),
                List.of(1),
                day.plusDays(10)));
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(scene.violations()).containsExactly("RECORDED"));
    }

    private void thePrincipalIsProposed(String principal) {
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(scene.ask(
                                        "demo-auditor",
                                        "{ blacklist(filter: {kind: PERSON}) { edges { node { person state ground } } } }")
                                .at("/blacklist/edges")
                                .toString())
                        .isEqualTo("[{\"node\":{\"person\":\"" + principal
                                + "\",\"state\":\"PROPOSED\",\"ground\":\"ACCEPTANCE_REPEAT\"}}]"));
    }

    private String theFactoryIsListed() {
        Map<String, Object> proposal = Map.of(
                "enterpriseId",
                FACTORY.raw(),
                "penaltyCaseId",
                k2.raw(),
                "ground",
                "ACCEPTANCE_REPEAT",
                "facts",
                "验收仍存在");
        String entry = scene.done("demo-officer", "proposeBlacklisting", "2024-03-04", proposal)
                .at("/id")
                .asString();
        assertThat(scene.refused("demo-officer", "proposeBlacklisting", "2024-03-04", proposal))
                .isEqualTo("ALREADY_PROPOSED");
        scene.done(
                "demo-head",
                "serveBlacklistNotice",
                "2024-03-05",
                Map.of(
                        "entryId",
                        entry,
                        "facts",
                        "验收仍存在",
                        "basis",
                        "名单管理办法",
                        "consequences",
                        "十个领域限制",
                        "method",
                        "DIRECT",
                        "receivedBy",
                        "厂长"));
        Map<String, Object> decision = Map.of("entryId", entry, "reasons", "情节严重", "basis", "名单管理办法");
        assertThat(scene.refused("demo-head", "decideBlacklisting", "2024-03-12", decision))
                .isEqualTo("STATEMENT_PERIOD_OPEN");
        String position = scene.done("demo-head", "decideBlacklisting", "2024-03-15", decision)
                .at("/position")
                .asString();
        JsonNode listed = scene.entry(entry, position);
        assertThat(listed.at("/state").asString()).isEqualTo("LISTED");
        assertThat(listed.at("/until").asString()).isEqualTo("2027-03-15");
        assertThat(listed.at("/publishBy").asString()).isEqualTo("2024-03-22");
        assertThat(listed.at("/sanctions")).hasSize(10);
        scene.done("demo-head", "expectBlacklistBatch", "2024-03-16", Map.of("region", "530302", "month", "2024-01"));
        return entry;
    }

    private void itsPublicationIsLate(String entry) {
        clock.set("2024-03-23T00:01");
        await().atMost(PATIENCE)
                .untilAsserted(
                        () -> assertThat(scene.entry(entry, "").at("/overdueOn").asString())
                                .isEqualTo("2024-03-23"));
        assertThat(scene.publicEntries()).isEmpty();
        String position = scene.done(
                        "demo-officer",
                        "publishBlacklistEntry",
                        "2024-03-25",
                        Map.of("entryId", entry, "channels", List.of("曲靖日报")))
                .at("/position")
                .asString();
        assertThat(scene.entry(entry, position).at("/daysLate").asInt()).isEqualTo(3);
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(scene.publicEntries()).containsExactly(entry));
        JsonNode shown = scene.ask(
                        "demo-public",
                        "{ blacklistEntry(id: \"" + entry + "\") { listingNumber facts sanctions { area } } }")
                .at("/blacklistEntry");
        assertThat(shown.at("/facts").isNull()).isTrue();
        assertThat(shown.at("/sanctions")).isEmpty();
        assertThat(shown.at("/listingNumber").asString()).contains("失信列〔2024〕1号");
    }

    private void theQuarterIsOverdueAndTheNextOneHasIt(String entry) {
        clock.set("2024-04-01T00:01");
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(scene.batches()).contains("2024-01 OVERDUE", "2024-04 EXPECTED"));
        Map<String, Object> batch = new HashMap<>(Map.of(
                "region",
                "530302",
                "month",
                "2024-04",
                "entries",
                List.of(),
                "nilReason",
                "无",
                "channels",
                List.of("网站")));
        assertThat(scene.refused("demo-head", "publishBlacklistBatch", "2024-04-10", batch))
                .isEqualTo("ENTRIES_LEFT_OUT");
        batch.put("entries", List.of(entry));
        batch.remove("nilReason");
        scene.done("demo-head", "publishBlacklistBatch", "2024-04-10", batch);
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(scene.batches())
                        .containsExactly("2024-07 EXPECTED", "2024-04 PUBLISHED", "2024-01 OVERDUE"));
    }

    private void aBodyRestricts(String entry) {
        Map<String, Object> body = Map.of("code", "land", "name", "自然资源局");
        scene.done(
                "demo-officer",
                "notifyJointSanction",
                "2024-04-11",
                Map.of("entryId", entry, "area", "STATE_LAND", "body", body, "measures", "限制受让"));
        scene.done(
                "demo-officer",
                "acknowledgeJointSanction",
                "2024-04-12",
                Map.of("entryId", entry, "area", "STATE_LAND", "feedback", "收到"));
        scene.done(
                "demo-officer",
                "applyJointSanction",
                "2024-04-15",
                Map.of("entryId", entry, "area", "STATE_LAND", "measure", "不予受让"));
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(scene.sanctioned()).containsExactly(entry));
    }

    /** What is sealed is in no public list while it is; the party stays listed, and those whom the seal admits read on. */
    private void itIsSealedForAWhile(String entry) {
        assertThat(scene.publicEntries()).containsExactly(entry);
        Map<String, Object> terms = Map.of("ground", "CORRECTION", "reason", "复核中", "until", "2024-06-30");
        String seal = scene.done("demo-head", "sealRecord", "2024-05-10", Map.of("record", entry, "terms", terms))
                .at("/id")
                .asString();
        assertThat(scene.publicEntries()).as("from the commit on").isEmpty();
        assertThat(scene.onList("2024-05-10")).containsExactly(entry);
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(scene.history(entry)).contains("BlacklistEntryConcealed"));
        scene.done("demo-auditor", "liftSeal", "2024-05-20", Map.of("sealId", seal, "reason", "复核完毕"));
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(scene.history(entry)).contains("BlacklistEntryShown"));
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(scene.publicEntries()).containsExactly(entry));
    }

    private void itIsRemovedEarlyAndListedAgain(String entry) {
        Map<String, Object> request = Map.of("entryId", entry, "statement", "已整改", "evidence", List.of(PROOF));
        assertThat(scene.refused("demo-enterprise", "requestBlacklistRemoval", "2025-03-14", request))
                .isEqualTo("REMOVAL_TOO_EARLY");
        scene.done("demo-enterprise", "requestBlacklistRemoval", "2025-03-15", request);
        scene.done(
                "demo-head",
                "removeFromBlacklist",
                "2025-03-20",
                Map.of("entryId", entry, "ground", "REPAIRED", "reasons", "已修复"));
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(scene.publicEntries()).isEmpty());
        assertThat(scene.onList("2025-03-20")).containsExactly(entry);
        assertThat(scene.onList("2025-03-21")).isEmpty();
        assertThat(scene.history(entry))
                .contains("EnterpriseBlacklisted", "BlacklistEntryPublished", "BlacklistEntryRemoved");
        assertThat(scene.ask(
                                "demo-auditor",
                                "{ blacklistEntry(id: \"" + entry
                                        + "\", occurredBy: \"2025-03-19T12:00:00+08:00\") { state } }")
                        .at("/blacklistEntry/state")
                        .asString())
                .isEqualTo("PUBLISHED");
        String position = scene.done(
                        "demo-head",
                        "relistForFraud",
                        "2025-09-01",
                        Map.of("entryId", entry, "reasons", "伪造", "evidence", List.of(PROOF)))
                .at("/position")
                .asString();
        JsonNode again = scene.entry(entry, position);
        assertThat(again.at("/state").asString()).isEqualTo("RELISTED");
        assertThat(again.at("/until").asString()).isEqualTo("2027-08-27");
    }

    private void thePenaltyEnds(String entry) {
        Map<String, Object> removal = Map.of("entryId", entry, "ground", "PENALTY_GONE", "reasons", "依据消失");
        assertThat(scene.refused("demo-head", "removeFromBlacklist", "2025-09-02", removal))
                .isEqualTo("PENALTY_STANDS");
        record(new PenaltyDecisionRevoked(subject, at("2025-09-02"), RevocationKind.REVOKED, "程序违法", 10_000_000L, 0));
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(scene.violations()).containsExactly("VOID"));
        String position = scene.done("demo-head", "removeFromBlacklist", "2025-09-03", removal)
                .at("/position")
                .asString();
        assertThat(scene.entry(entry, position).at("/state").asString()).isEqualTo("REMOVED");
    }

    /** What happened in the case; the procedure itself is the story of another test. */
    private void record(PenaltyCaseEvent event) {
        store.publish(new GenericDomainEventMessage<>("PenaltyCase", k2.raw(), sequence++, event, HEAD.toMetadata()));
    }

    private static Instant at(String day) {
        return LegalTime.startOf(LocalDate.parse(day));
    }
}
