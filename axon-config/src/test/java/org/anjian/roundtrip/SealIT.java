package org.anjian.roundtrip;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.anjian.AnjianApplication;
import org.anjian.MovedClock;
import org.anjian.NodeForTests;
import org.anjian.importing.Silent;
import org.anjian.importing.pipeline.CaughtUp;
import org.anjian.query.readmodel.ReadModels;
import org.anjian.security.DemoUsers;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import tools.jackson.databind.JsonNode;

/**
 * A penalty case with its document and its public decision is sealed, renewed, lifted by somebody else, sealed again and ended by time;
 * its document alone, a piece of its evidence and who somebody is are sealed by themselves. Every way out is tried before, meanwhile and
 * afterwards, as those whom the seal admits and as those whom it does not, each on its day.
 */
@SpringBootTest(
        classes = {AnjianApplication.class, NodeForTests.Services.class, MovedClock.class},
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "anjian.index.prefix=seal-")
@DirtiesContext
class SealIT {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final String ENTERPRISE = "enterprise-91530302MA6K00001A";
    private static final String DIGEST = "5e".repeat(32);
    private static final String NAME = "封存测试王某";

    /** Named in the seals. */
    private static final String NAMED = "demo-officer";

    /** Reads the same without a seal, and is not named. */
    private static final String UNNAMED = "demo-officer-2";

    private final MovedClock.MovableClock clock;
    private final DemoUsers users;
    private final GraphQlSource schema;
    private final JdbcClient jdbc;
    private final ReadModels models;
    private final CaughtUp caughtUp;

    @LocalServerPort
    private int port;

    private DatedScene scene;
    private WaysOut ways;
    private String penaltyCase;
    private String document;

    @Autowired
    SealIT(
            MovedClock.MovableClock clock,
            DemoUsers users,
            GraphQlSource schema,
            JdbcClient jdbc,
            ReadModels models,
            CaughtUp caughtUp) {
        this.clock = clock;
        this.users = users;
        this.schema = schema;
        this.jdbc = jdbc;
        this.models = models;
        this.caughtUp = caughtUp;
    }

    @Test
    void what_is_sealed_is_told_by_no_way_to_nobody_whom_the_seal_does_not_admit() throws InterruptedException {
        StoryPeople people = new StoryPeople(users, schema, port);
        new Story(clock, people::client, people::answer, new RefusedInput(jdbc), Map.of())
                .tell("/stories/enforcement-bureau.yaml");
        scene = new DatedScene(clock, people);
        decidedAndPublished();
        ways = new WaysOut(scene, users, port, penaltyCase, document);
        assertThat(ways.telling(UNNAMED)).as("before").isEqualTo(ways.all());
        assertThat(ways.publiclyTelling()).isEqualTo(ways.allPublic());
        long counted = ways.counted(UNNAMED);

        String seal = sealedByTheHead(counted);
        itIsRenewedAndLiftedByAnother(seal);
        assertThat(ways.counted(UNNAMED)).isEqualTo(counted);
        itIsSealedAgainAndEndedByTime(seal);
        itsDocumentAloneIsSealed();
        aPieceOfEvidenceIsSealed();
        whoSomebodyIsIsSealed();
        caughtUp.await(new Silent());
        for (String model : List.of("seals", "disclosures", "public-decisions")) {
            assertThat(models.verify(model, documents -> {}).differences()).isZero();
        }
    }

    private void decidedAndPublished() {
        penaltyCase = scene.done(
                        "demo-officer",
                        "decideOnTheSpot",
                        "2025-09-26",
                        Map.ofEntries(
                                Map.entry("enterpriseId", ENTERPRISE),
                                Map.entry("kind", "ENTERPRISE"),
                                Map.entry("origin", Map.of("kind", "OTHER")),
                                Map.entry("powerItem", "QL-CF-097"),
                                Map.entry("facts", "未如实记录培训情况"),
                                Map.entry(
                                        "violations",
                                        List.of(Map.of(
                                                "violationCode", "AQ97", "factOn", "2025-09-26", "harm", "NONE"))),
                                Map.entry(
                                        "fines",
                                        List.of(Map.of("violationCode", "AQ97", "tier", 1, "fineFen", 300_000))),
                                Map.entry("kinds", List.of("WARNING", "FINE")),
                                Map.entry("officers", List.of("demo-officer", "demo-officer-2")),
                                Map.entry("evidence", Map.of("title", "现场笔录", "sha256", DIGEST))))
                .at("/penaltyCaseId")
                .asString();
        String disclosure = "disclosure-" + penaltyCase;
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(scene.ask(NAMED, "{ disclosure(id: \"" + disclosure + "\") { state } }")
                                .at("/disclosure/state")
                                .asString())
                        .isEqualTo("SCHEDULED"));
        scene.done(NAMED, "proposeRedaction", "2025-09-28", PublicationScene.proposal(disclosure, "未如实记录培训"));
        scene.done(UNNAMED, "reviewRedaction", "2025-09-29", PublicationScene.review(disclosure));
        scene.done(NAMED, "publishEnforcementDecision", "2025-09-30", PublicationScene.publication(disclosure));
        document = scene.done(
                        NAMED,
                        "generateEnforcementDocument",
                        "2025-09-30",
                        Map.of("record", penaltyCase, "kind", "ON_SPOT_DECISION"))
                .at("/id")
                .asString();
        caughtUpNow();
    }

    private void caughtUpNow() {
        try {
            caughtUp.await(new Silent());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private static Map<String, Object> terms(String until) {
        return Map.of("ground", "MINOR_INVOLVED", "reason", "涉及未成年人，调查期间封存", "until", until, "named", List.of(NAMED));
    }

    private String sealedByTheHead(long counted) {
        String seal = scene.done(
                        "demo-head",
                        "sealRecord",
                        "2025-10-14",
                        Map.of("record", penaltyCase, "terms", terms("2025-11-30")))
                .at("/id")
                .asString();
        // At once, whatever the read models have: what is sealed is in a table of the transaction.
        assertThat(ways.telling(UNNAMED)).as("as " + UNNAMED).isEmpty();
        assertThat(ways.telling("demo-government")).as("as demo-government").isEmpty();
        assertThat(ways.telling("demo-enterprise")).as("as demo-enterprise").isEmpty();
        assertThat(ways.counted(UNNAMED)).isEqualTo(counted - 1);
        assertThat(ways.telling(NAMED)).as("as " + NAMED).isEqualTo(ways.all());
        assertThat(ways.telling("demo-head")).as("as the head of the office").isNotEmpty();
        assertThat(ways.telling("demo-auditor")).isEqualTo(ways.all());
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(ways.publiclyTelling())
                        .as(ways.tombstone().toString())
                        .isEmpty());
        assertThat(ways.tombstone().at("/standing").asString()).isEqualTo("WITHDRAWN");
        assertThat(ways.tombstone().toString()).doesNotContain("封存", "seal");
        assertThat(ways.lastChange().at("/op").asString()).isEqualToIgnoringCase("WITHDRAW");
        onlyThatItIsSealedIsTold();
        whoOpenedItIsKnown(seal);
        nobodyActsOnItWhoIsNotAdmitted();
        return seal;
    }

    private void onlyThatItIsSealedIsTold() {
        String number = scene.ask(NAMED, "{ penaltyCase(id: \"" + penaltyCase + "\") { number } }")
                .at("/penaltyCase/number")
                .asString();
        for (String asked : List.of(number, penaltyCase)) {
            for (String reader : List.of(UNNAMED, "demo-head", "demo-auditor")) {
                JsonNode notice = scene.ask(reader, "{ sealNotice(number: \"" + asked + "\") { until office } }")
                        .at("/sealNotice");
                assertThat(notice.at("/until").asString()).as(reader).isEqualTo("2025-11-30");
                assertThat(notice.at("/office").asString()).isEqualTo("qujing-emergency-bureau");
            }
            assertThat(scene.ask("demo-employee", "{ sealNotice(number: \"" + asked + "\") { until } }")
                            .at("/sealNotice")
                            .isNull())
                    .isTrue();
        }
        assertThat(scene.ask(UNNAMED, "{ sealNotice(number: \"no-such-number\") { until } }")
                        .at("/sealNotice")
                        .isNull())
                .isTrue();
        assertThat(seals(UNNAMED)).isEmpty();
        assertThat(seals(NAMED)).containsExactly(penaltyCase);
        assertThat(seals("demo-head")).containsExactly(penaltyCase);
    }

    private List<String> seals(String reader) {
        caughtUpNow();
        return scene.ask(
                        reader,
                        "{ seals(first: 10, filter: {states: [ACTIVE], endingBy: \"2025-12-31\"}) { edges { node { sealed"
                                + " reason until team } } } }")
                .at("/seals/edges")
                .valueStream()
                .map(edge -> edge.at("/node/sealed").asString())
                .toList();
    }

    private void whoOpenedItIsKnown(String seal) {
        JsonNode readers = scene.ask(
                "demo-auditor",
                "{ whoHasSeen(subject: \"" + penaltyCase + "\") { readers { actor kinds } } readAudit(kind:"
                        + " SEALED_OPENED, subject: \"" + penaltyCase
                        + "\", first: 5) { edges { node { actor detail } } } }");
        assertThat(readers.at("/whoHasSeen/readers")
                        .valueStream()
                        .filter(reader -> reader.at("/kinds").toString().contains("SEALED_OPENED"))
                        .map(reader -> reader.at("/actor").asString()))
                .contains(NAMED, "demo-head", "demo-auditor")
                .doesNotContain(UNNAMED, "demo-government", "demo-enterprise");
        assertThat(readers.at("/readAudit/edges")
                        .valueStream()
                        .map(edge -> edge.at("/node/detail").asString()))
                .isNotEmpty()
                .allMatch((seal + "/1")::equals);
    }

    private void nobodyActsOnItWhoIsNotAdmitted() {
        Map<String, Object> again = Map.of("record", penaltyCase, "kind", "ON_SPOT_DECISION");
        assertThat(scene.refused(UNNAMED, "generateEnforcementDocument", "2025-10-15", again))
                .isEqualTo("NO_SUCH_RECORD");
        String disclosure = "disclosure-" + penaltyCase;
        assertThat(scene.refused(UNNAMED, "proposeRedaction", "2025-10-15", PublicationScene.proposal(disclosure, "x")))
                .isEqualTo("NO_SUCH_RECORD");
        scene.done(NAMED, "proposeRedaction", "2025-10-15", PublicationScene.proposal(disclosure, "未如实记录"));
        assertThat(scene.refused("demo-head", "restoreDisclosure", "2025-10-15", PublicationScene.change(disclosure)))
                .isEqualTo("SEALED_NOT_PUBLISHED");
        assertThat(scene.refused(
                        "demo-head",
                        "sealRecord",
                        "2025-10-15",
                        Map.of("record", penaltyCase, "terms", terms("2025-12-31"))))
                .isEqualTo("SEALED_ALREADY");
    }

    private void itIsRenewedAndLiftedByAnother(String seal) {
        Map<String, Object> renewal = Map.of("sealId", seal, "until", "2026-01-31", "reason", "调查尚未结束");
        scene.done("demo-head", "renewSeal", "2025-11-20", renewal);
        clock.set("2025-12-01T00:10");
        caughtUpNow();
        assertThat(ways.telling(UNNAMED)).as("after the first term, renewed").isEmpty();
        Map<String, Object> lifting = Map.of("sealId", seal, "reason", "查清");
        assertThat(scene.refused("demo-head", "liftSeal", "2025-12-02", lifting))
                .isEqualTo("LIFTED_BY_WHO_SEALED");
        scene.done("demo-auditor", "liftSeal", "2025-12-02", lifting);
        assertThat(ways.telling(UNNAMED)).as("lifted").isEqualTo(ways.all());
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(ways.publiclyTelling()).isEqualTo(ways.allPublic()));
        assertThat(ways.lastChange().at("/op").asString()).isEqualToIgnoringCase("RESTORE");
    }

    private void itIsSealedAgainAndEndedByTime(String seal) {
        Map<String, Object> sealing = Map.of("record", penaltyCase, "terms", terms("2025-12-31"));
        assertThat(scene.done("demo-auditor", "sealRecord", "2025-12-10", sealing)
                        .at("/id")
                        .asString())
                .isEqualTo(seal);
        assertThat(ways.telling(UNNAMED)).as("sealed again").isEmpty();
        // By the auditors' office: the head of another is not told of it either.
        assertThat(ways.telling("demo-head")).isEmpty();
        assertThat(scene.refused("demo-head", "liftSeal", "2025-12-11", Map.of("sealId", seal, "reason", "x")))
                .isEqualTo("NO_SUCH_RECORD");
        clock.set("2026-01-01T00:01");
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(ways.telling(UNNAMED)).isEqualTo(ways.all()));
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(ways.publiclyTelling()).isEqualTo(ways.allPublic()));
    }

    private void itsDocumentAloneIsSealed() {
        String seal = scene.done(
                        "demo-head",
                        "sealDocument",
                        "2026-01-05",
                        Map.of("document", document, "terms", terms("2026-03-31")))
                .at("/id")
                .asString();
        assertThat(ways.telling(UNNAMED))
                .doesNotContainAnyElementsOf(WaysOut.OF_THE_DOCUMENT)
                .contains("penaltyCase");
        assertThat(ways.telling(NAMED)).isEqualTo(ways.all());
        scene.done("demo-auditor", "liftSeal", "2026-01-06", Map.of("sealId", seal, "reason", "查清"));
        assertThat(ways.telling(UNNAMED)).isEqualTo(ways.all());
    }

    private void aPieceOfEvidenceIsSealed() {
        assertThat(evidence(UNNAMED)).contains(DIGEST, "现场笔录");
        String seal = scene.done(
                        "demo-head",
                        "sealDocument",
                        "2026-01-07",
                        Map.of("document", DIGEST, "record", penaltyCase, "terms", terms("2026-03-31")))
                .at("/id")
                .asString();
        assertThat(evidence(UNNAMED)).doesNotContain(DIGEST, "现场笔录").contains(penaltyCase);
        assertThat(evidence(NAMED)).contains(DIGEST, "现场笔录");
        assertThat(ways.caseFile(UNNAMED)).doesNotContain(DIGEST).contains(penaltyCase);
        assertThat(ways.caseFile(NAMED)).contains(DIGEST);
        scene.done("demo-auditor", "liftSeal", "2026-01-08", Map.of("sealId", seal, "reason", "查清"));
        assertThat(evidence(UNNAMED)).contains(DIGEST, "现场笔录");
    }

    private String evidence(String reader) {
        return scene.ask(
                        reader,
                        "{ recordHistory(id: \"" + penaltyCase + "\", first: 50) { edges { node { aggregateId details"
                                + " words { zh en } act { zh en } documents { name sha256 } } } } caseHistory(id: \""
                                + penaltyCase
                                + "\", first: 50) { state events { edges { node { details } } } } }")
                .toString();
    }

    private void whoSomebodyIsIsSealed() {
        String person = scene.done(
                        "demo-enterprise",
                        "registerPerson",
                        "2026-01-09",
                        Map.of(
                                "enterpriseId",
                                ENTERPRISE,
                                "name",
                                NAME,
                                "identity",
                                Map.of("kind", "OTHER", "number", "SEAL-1")))
                .at("/id")
                .asString();
        caughtUpNow();
        String asked = "{ person(id: \"" + person + "\") { id name identityNumber } persons(enterprise: \"" + ENTERPRISE
                + "\", first: 50) { edges { node { id name } } } }";
        String byName = "{ persons(name: \"" + NAME + "\", first: 5) { edges { node { id } } } }";
        assertThat(scene.ask(UNNAMED, asked).toString()).contains(NAME, "SEAL-1");
        String seal = scene.done(
                        "demo-head",
                        "sealIdentity",
                        "2026-01-10",
                        Map.of("person", person, "terms", terms("2026-03-31")))
                .at("/id")
                .asString();
        JsonNode withheld = scene.ask(UNNAMED, asked);
        assertThat(withheld.toString()).doesNotContain(NAME, "SEAL-1").contains(person);
        assertThat(withheld.at("/person/name").asString()).isEqualTo("sealed");
        assertThat(scene.ask(UNNAMED, byName).toString()).doesNotContain(person);
        assertThat(scene.ask(NAMED, asked).toString()).contains(NAME, "SEAL-1");
        assertThat(scene.ask(NAMED, byName).toString()).contains(person);
        assertThat(ways.telling(UNNAMED)).as("nothing else is sealed with it").isEqualTo(ways.all());
        scene.done("demo-auditor", "liftSeal", "2026-01-11", Map.of("sealId", seal, "reason", "查清"));
        assertThat(scene.ask(UNNAMED, asked).toString()).contains(NAME, "SEAL-1");
    }
}
