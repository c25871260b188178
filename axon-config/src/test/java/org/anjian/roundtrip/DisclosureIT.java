package org.anjian.roundtrip;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.anjian.AnjianApplication;
import org.anjian.MovedClock;
import org.anjian.NodeForTests;
import org.anjian.api.disclosure.ElementKind;
import org.anjian.api.disclosure.WithdrawalReason;
import org.anjian.api.disclosure.view.PublicDecisionView;
import org.anjian.api.disclosure.view.PublicDecisionView.PublicStanding;
import org.anjian.api.rule.Rule;
import org.anjian.importing.Silent;
import org.anjian.importing.pipeline.CaughtUp;
import org.anjian.query.disclosure.PublicDecisionFold;
import org.anjian.query.readmodel.Indices;
import org.anjian.query.readmodel.ReadModels;
import org.anjian.query.readmodel.VerificationResult;
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
 * Penalties from the decision to the public and back: owed, redacted, reviewed, published on the last day and after it, answered by
 * the enterprise, corrected, withdrawn, restored, expired; and one of December whose last day nobody knows until the calendar of the
 * next year is published. Through GraphQL by the demo's users, each on its day, over the National Day of 2025.
 */
@SpringBootTest(
        classes = {AnjianApplication.class, NodeForTests.Services.class, MovedClock.class},
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "anjian.index.prefix=disclosure-")
@DirtiesContext
class DisclosureIT {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Map<String, String> TEXT = Map.of("title", "公开文本", "sha256", "a".repeat(64));
    private static final String SUMMARY = "未如实记录安全生产教育和培训情况";

    private final MovedClock.MovableClock clock;
    private final DemoUsers users;
    private final GraphQlSource schema;
    private final JdbcClient jdbc;
    private final ElasticsearchClient search;
    private final Indices indices;
    private final ReadModels models;
    private final CaughtUp caughtUp;

    private DatedScene scene;

    @LocalServerPort
    private int port;

    @Autowired
    DisclosureIT(
            MovedClock.MovableClock clock,
            DemoUsers users,
            GraphQlSource schema,
            JdbcClient jdbc,
            ElasticsearchClient search,
            Indices indices,
            ReadModels models,
            CaughtUp caughtUp) {
        this.clock = clock;
        this.users = users;
        this.schema = schema;
        this.jdbc = jdbc;
        this.search = search;
        this.indices = indices;
        this.models = models;
        this.caughtUp = caughtUp;
    }

    @Test
    @Rule("QJ16-06h")
    @Rule("ML20-04e")
    @Rule("ML20-05c")
    @Rule("NL-AQ78")
    @Rule("NL-CF48")
    void from_the_decision_to_the_public_and_back() throws InterruptedException {
        StoryPeople people = new StoryPeople(users, schema, port);
        new Story(clock, people::client, people::answer, new RefusedInput(jdbc), Map.of())
                .tell("/stories/enforcement-bureau.yaml");
        scene = new DatedScene(clock, people);
        String k1 = decided("2025-09-26");
        String k2 = decided("2025-09-26");
        itIsReviewedBySomebodyElse(k1);
        itIsPublishedOnTheLastDay(k1);
        theOtherOneIsOverdueThenLate(k2);
        theEnterpriseReplies(k1);
        itsFineIsChangedAndThePublicationCorrected(k1);
        itIsRevokedAndWithdrawn(k1);
        whatWasWithdrawnByMistakeIsRestored(k2);
        theElementsAreCompleteOneAfterTheOther();
        aDecisionOfDecemberWaitsForTheCalendar();
        itsTimeIsOver(k2);
        caughtUp.await(new Silent());
        for (String model : List.of("disclosures", "public-decisions", "enforcement-elements")) {
            VerificationResult verified = models.verify(model, documents -> {});
            assertThat(verified.differences()).as(verified.toString()).isZero();
        }
    }

    private String decided(String day) {
        String penaltyCase = scene.done(
                        "demo-officer",
                        "decideOnTheSpot",
                        day,
                        Map.ofEntries(
                                Map.entry("enterpriseId", "enterprise-91530302MA6K00001A"),
                                Map.entry("kind", "ENTERPRISE"),
                                Map.entry("origin", Map.of("kind", "OTHER")),
                                Map.entry("powerItem", "QL-CF-097"),
                                Map.entry("facts", "据举报人张某（手机13987654321）反映，" + SUMMARY),
                                Map.entry(
                                        "violations",
                                        List.of(Map.of("violationCode", "AQ97", "factOn", day, "harm", "NONE"))),
                                Map.entry(
                                        "fines",
                                        List.of(Map.of("violationCode", "AQ97", "tier", 1, "fineFen", 300_000))),
                                Map.entry("kinds", List.of("WARNING", "FINE")),
                                Map.entry("officers", List.of("demo-officer", "demo-officer-2")),
                                Map.entry("evidence", TEXT)))
                .at("/penaltyCaseId")
                .asString();
        String id = "disclosure-" + penaltyCase;
        await().atMost(PATIENCE)
                .untilAsserted(
                        () -> assertThat(officers(id).at("/state").asString()).isEqualTo("SCHEDULED"));
        return id;
    }

    private void itIsReviewedBySomebodyElse(String id) {
        assertThat(officers(id).at("/dueOn").asString()).isEqualTo("2025-10-13");
        assertThat(scene.refused("demo-officer", "proposeRedaction", "2025-09-28", proposal(id, "电话13987654321")))
                .isEqualTo("PERSONAL_DATA_IN_TEXT");
        scene.done("demo-officer", "proposeRedaction", "2025-09-28", proposal(id, SUMMARY));
        assertThat(scene.refused("demo-officer", "publishEnforcementDecision", "2025-09-28", publication(id)))
                .isEqualTo("NOT_REVIEWED");
        assertThat(scene.refused("demo-officer", "reviewRedaction", "2025-09-28", review(id)))
                .isEqualTo("REVIEWER_PROPOSED");
        scene.done("demo-officer-2", "reviewRedaction", "2025-09-29", review(id));
        await().atMost(PATIENCE)
                .untilAsserted(
                        () -> assertThat(officers(id).at("/state").asString()).isEqualTo("REVIEWED"));
        assertThat(readable(id).published()).isFalse();
    }

    private void itIsPublishedOnTheLastDay(String id) {
        String position = scene.done("demo-officer", "publishEnforcementDecision", "2025-10-13", publication(id))
                .at("/position")
                .asString();
        JsonNode published = officers(id, ", position: \"" + position + "\"");
        assertThat(published.at("/state").asString()).isEqualTo("PUBLISHED");
        assertThat(published.at("/timeliness").asString()).isEqualTo("ON_TIME");
        assertThat(published.at("/workingDays").asInt()).isEqualTo(7);
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(readable(id).standing()).isEqualTo(PublicStanding.PUBLIC));
        PublicDecisionView seen = readable(id);
        assertThat(seen.content().enterpriseName()).isEqualTo("麒麟区示范化工厂");
        assertThat(seen.content().summary()).isEqualTo(SUMMARY);
        assertThat(seen.content().fineFen()).isEqualTo(300_000);
        assertThat(seen.content().grounds()).containsExactly("安全生产法第九十七条");
        assertThat(seen.clock().expiresOn()).isEqualTo("2028-10-13");
        assertThat(seen.toString()).doesNotContain("举报", "张某", "13987654321", "demo-officer");
        theViolationBaseTellsNoneOfTheOfficersWords();
        String penaltyCase = id.substring("disclosure-".length());
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(scene.ask(
                                        "demo-auditor", "{ penaltyCase(id: \"" + penaltyCase + "\") { publishedOn } }")
                                .at("/penaltyCase/publishedOn")
                                .asString())
                        .isEqualTo("2025-10-13"));
    }

    /** The facts as the officers wrote them stay with the officers, though the decision is public. */
    private void theViolationBaseTellsNoneOfTheOfficersWords() {
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(violations("demo-public")).hasSize(1));
        assertThat(violations("demo-public").getFirst().at("/node/facts").isNull())
                .isTrue();
        assertThat(violations("demo-auditor").getFirst().at("/node/facts").asString())
                .contains("13987654321");
    }

    private List<JsonNode> violations(String who) {
        return scene.ask(
                        who,
                        "{ violationBase(enterprise: \"enterprise-91530302MA6K00001A\") { edges { node { facts basis }"
                                + " } } }")
                .at("/violationBase/edges")
                .valueStream()
                .toList();
    }

    private void theOtherOneIsOverdueThenLate(String id) {
        clock.set("2025-10-14T00:01");
        await().atMost(PATIENCE)
                .untilAsserted(() ->
                        assertThat(officers(id).at("/overdueOn").asString()).isEqualTo("2025-10-14"));
        for (String supervisor : List.of("demo-government", "demo-committee", "demo-head")) {
            await().atMost(PATIENCE)
                    .untilAsserted(() -> assertThat(listed(supervisor, "overdue: true"))
                            .as(supervisor)
                            .containsExactly(id));
        }
        JsonNode missing = timeliness();
        assertThat(missing.at("/due").asInt()).isEqualTo(2);
        assertThat(missing.at("/onTime").asInt()).isEqualTo(1);
        assertThat(missing.at("/overdue").asInt()).isEqualTo(1);
        assertThat(missing.at("/overdueList/0/id").asString()).isEqualTo(id);
        scene.done("demo-officer", "proposeRedaction", "2025-10-14", proposal(id, SUMMARY));
        scene.done("demo-officer-2", "reviewRedaction", "2025-10-14", review(id));
        scene.done("demo-officer", "publishEnforcementDecision", "2025-10-14", publication(id));
        await().atMost(PATIENCE)
                .untilAsserted(
                        () -> assertThat(timeliness().at("/late").asInt()).isEqualTo(1));
        JsonNode late = timeliness();
        assertThat(late.at("/overdue").asInt()).isZero();
        assertThat(late.at("/onTimePercent").asDouble()).isEqualTo(50.0);
        assertThat(late.at("/meanWorkingDays").asDouble()).isEqualTo(7.5);
        assertThat(listed("demo-government", "overdue: true")).isEmpty();
    }

    private void theEnterpriseReplies(String id) {
        assertThat(scene.refused(
                        "demo-officer", "replyToDisclosure", "2025-10-15", Map.of("disclosureId", id, "text", "x")))
                .isEqualTo("NOT_PERMITTED");
        scene.done("demo-enterprise", "replyToDisclosure", "2025-10-15", Map.of("disclosureId", id, "text", "已补齐记录"));
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(readable(id).content().replies())
                        .containsExactly(new PublicDecisionView.Reply(LocalDate.parse("2025-10-15"), "已补齐记录")));
    }

    private void itsFineIsChangedAndThePublicationCorrected(String id) {
        scene.done(
                "demo-head",
                "changeDecision",
                "2025-10-16",
                Map.of("penaltyCaseId", id.substring("disclosure-".length()), "fineFen", 200_000, "reason", "从轻"));
        await().atMost(PATIENCE)
                .untilAsserted(() ->
                        assertThat(officers(id).at("/withdrawBy").asString()).isEqualTo("2025-10-21"));
        assertThat(readable(id).content().fineFen())
                .as("nothing changes in public by itself")
                .isEqualTo(300_000);
        assertThat(scene.refused("demo-head", "correctDisclosure", "2025-10-17", change(id)))
                .isEqualTo("NOT_REVIEWED");
        scene.done("demo-officer-2", "proposeRedaction", "2025-10-17", proposal(id, SUMMARY + "，罚款已变更"));
        scene.done("demo-officer", "reviewRedaction", "2025-10-17", review(id));
        scene.done("demo-head", "correctDisclosure", "2025-10-21", change(id));
        await().atMost(PATIENCE)
                .untilAsserted(
                        () -> assertThat(readable(id).clock().correctedOn()).isEqualTo("2025-10-21"));
        assertThat(readable(id).content().fineFen()).isEqualTo(200_000);
        assertThat(officers(id).at("/withdrawalTimeliness").asString()).isEqualTo("ON_TIME");
    }

    private void itIsRevokedAndWithdrawn(String id) {
        scene.done(
                "demo-head",
                "revokeDecision",
                "2025-10-24",
                Map.of("penaltyCaseId", id.substring("disclosure-".length()), "kind", "REVOKED", "reason", "证据不足"));
        await().atMost(PATIENCE)
                .untilAsserted(() ->
                        assertThat(officers(id).at("/withdrawBy").asString()).isEqualTo("2025-10-29"));
        scene.done("demo-head", "withdrawDisclosure", "2025-10-29", withdrawal(id, "REVOKED"));
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(readable(id).standing()).isEqualTo(PublicStanding.WITHDRAWN));
        PublicDecisionView tombstone = readable(id);
        assertThat(tombstone.content()).isNull();
        assertThat(tombstone.clock().withdrawnOn()).isEqualTo("2025-10-29");
        assertThat(tombstone.clock().reason()).isEqualTo(WithdrawalReason.REVOKED);
        assertThat(tombstone.toString()).doesNotContain("麒麟区", SUMMARY, "已补齐");
        assertThat(officers(id).at("/withdrawalTimeliness").asString()).isEqualTo("ON_TIME");
        assertThat(scene.refused("demo-head", "restoreDisclosure", "2025-10-29", change(id)))
                .isEqualTo("DECISION_GONE");
        assertThat(officers(id, ", occurredBy: \"2025-10-14T00:00:00+08:00\"")
                        .at("/state")
                        .asString())
                .isEqualTo("PUBLISHED");
    }

    private void whatWasWithdrawnByMistakeIsRestored(String id) {
        scene.done("demo-head", "withdrawDisclosure", "2025-10-30", withdrawal(id, "PUBLISHED_BY_MISTAKE"));
        scene.done("demo-head", "restoreDisclosure", "2025-10-31", change(id));
        await().atMost(PATIENCE)
                .untilAsserted(
                        () -> assertThat(readable(id).clock().restoredOn()).isEqualTo("2025-10-31"));
        assertThat(readable(id).content().summary()).isEqualTo(SUMMARY);
        assertThat(officers(id).at("/state").asString()).isEqualTo("RESTORED");
    }

    private void theElementsAreCompleteOneAfterTheOther() {
        scene.done("demo-head", "publishEnforcementElements", "2025-11-03", elements(5));
        await().atMost(PATIENCE)
                .untilAsserted(
                        () -> assertThat(lacking(ElementKind.RESULT)).containsExactly("qujing-emergency-bureau"));
        JsonNode five = ofTheBureau();
        assertThat(five.at("/completeness").asDouble()).isEqualTo(5.0 / 6);
        assertThat(five.at("/missing").valueStream().map(JsonNode::asString)).containsExactly("RESULT");
        assertThat(five.at("/taskOpen").asBoolean()).isTrue();
        scene.done("demo-head", "publishEnforcementElements", "2025-11-04", elements(6));
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(lacking(ElementKind.RESULT)).isEmpty());
        assertThat(ofTheBureau().at("/taskOpen").asBoolean()).isFalse();
    }

    /** Seven working days after 24 December 2026, of which the last two lie in a year whose calendar comes later. */
    private void aDecisionOfDecemberWaitsForTheCalendar() {
        String id = decided("2026-12-24");
        assertThat(officers(id).at("/dueOn").isNull()).isTrue();
        assertThat(officers(id).at("/term/workingDays").asInt()).isEqualTo(7);
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(listed("demo-government", "dueUnknown: true"))
                        .containsExactly(id));
        assertThat(timeliness().at("/dueUnknown").asInt()).isEqualTo(1);
        scene.done(
                "demo-head",
                "publishWorkCalendar",
                "2026-12-28",
                Map.of(
                        "year",
                        2027,
                        "holidays",
                        List.of("2027-01-01"),
                        "makeUpDays",
                        List.of("2027-01-03"),
                        "source",
                        "国务院办公厅通知"));
        await().atMost(PATIENCE)
                .untilAsserted(
                        () -> assertThat(officers(id).at("/dueOn").asString()).isEqualTo("2027-01-04"));
        clock.set("2027-01-05T00:01");
        await().atMost(PATIENCE)
                .untilAsserted(() ->
                        assertThat(officers(id).at("/overdueOn").asString()).isEqualTo("2027-01-05"));
    }

    private void itsTimeIsOver(String id) {
        clock.set("2028-10-14T23:59");
        assertThat(readable(id).standing()).isEqualTo(PublicStanding.PUBLIC);
        clock.set("2028-10-15T00:01");
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(readable(id).standing()).isEqualTo(PublicStanding.EXPIRED));
        assertThat(readable(id).content()).isNull();
        assertThat(readable(id).clock().expiredOn()).isEqualTo("2028-10-15");
    }

    private static Map<String, Object> proposal(String id, String summary) {
        return Map.of(
                "disclosureId",
                id,
                "wording",
                Map.of("summary", summary, "withheld", List.of("INFORMER", "PERSONAL_DATA")));
    }

    private static Map<String, Object> review(String id) {
        return Map.of("disclosureId", id, "outcome", "APPROVED", "note", "可以公开");
    }

    private static Map<String, Object> publication(String id) {
        return Map.of("disclosureId", id, "channel", "区政府网站", "text", TEXT);
    }

    private static Map<String, Object> change(String id) {
        return Map.of("disclosureId", id, "reason", "决定变更", "legalBasis", "行政处罚法第四十八条");
    }

    private static Map<String, Object> withdrawal(String id, String reason) {
        return Map.of("disclosureId", id, "reason", reason, "explanation", "撤回公开", "legalBasis", "行政处罚法第四十八条");
    }

    private static Map<String, Object> elements(int count) {
        return Map.of(
                "agency",
                Map.of("code", "qujing-emergency-bureau", "name", "曲靖市应急管理局"),
                "region",
                "530300",
                "elements",
                Arrays.stream(ElementKind.values())
                        .limit(count)
                        .map(kind -> Map.of("kind", kind, "channel", "市政府网站", "text", TEXT))
                        .toList());
    }

    private JsonNode officers(String id) {
        return officers(id, "");
    }

    private JsonNode officers(String id, String further) {
        return scene.ask(
                        "demo-officer",
                        "{ disclosure(id: \"" + id + "\"" + further
                                + ") { state dueOn overdueOn timeliness workingDays withdrawBy withdrawalTimeliness"
                                + " term { workingDays } } }")
                .at("/disclosure");
    }

    private List<String> listed(String who, String filter) {
        return scene.ask(who, "{ disclosures(first: 10, filter: {" + filter + "}) { edges { node { id } } } }")
                .at("/disclosures/edges")
                .valueStream()
                .map(edge -> edge.at("/node/id").asString())
                .toList();
    }

    private JsonNode timeliness() {
        return scene.ask(
                        "demo-government",
                        "{ disclosureTimeliness(period: {from: \"2025-10-01\", to: \"2025-10-31\"}, region:"
                                + " \"530302\") { due onTime late open overdue dueUnknown onTimePercent meanWorkingDays"
                                + " overdueList { id } } }")
                .at("/disclosureTimeliness");
    }

    private JsonNode ofTheBureau() {
        return scene.ask(
                        "demo-public",
                        "{ enforcementElements(agency: \"qujing-emergency-bureau\") { completeness missing taskOpen }"
                                + " }")
                .at("/enforcementElements");
    }

    private List<String> lacking(ElementKind kind) {
        return scene.ask(
                        "demo-public",
                        "{ enforcementElementsOfAgencies(filter: {missing: [" + kind
                                + "]}) { edges { node { agency { code } } } } }")
                .at("/enforcementElementsOfAgencies/edges")
                .valueStream()
                .map(edge -> edge.at("/node/agency/code").asString())
                .toList();
    }

    /** The document that the public reads from; it has no other fields. */
    private PublicDecisionView readable(String id) {
        try {
            return search.get(
                            get -> get.index(indices.alias(new PublicDecisionFold()))
                                    .id(id),
                            PublicDecisionView.class)
                    .source();
        } catch (IOException unreachable) {
            throw new UncheckedIOException(unreachable);
        }
    }
}
