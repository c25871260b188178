package org.anjian.roundtrip;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.LocalDate;
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
    private PublicationScene asked;

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
        asked = new PublicationScene(scene);
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
                                Map.entry("evidence", PublicationScene.TEXT)))
                .at("/penaltyCaseId")
                .asString();
        String id = "disclosure-" + penaltyCase;
        officersSee(id, "state", "SCHEDULED");
        return id;
    }

    private void itIsReviewedBySomebodyElse(String id) {
        officersSee(id, "dueOn", "2025-10-13");
        assertThat(scene.refused(
                        "demo-officer",
                        "proposeRedaction",
                        "2025-09-28",
                        PublicationScene.proposal(id, "电话13987654321")))
                .isEqualTo("PERSONAL_DATA_IN_TEXT");
        scene.done("demo-officer", "proposeRedaction", "2025-09-28", PublicationScene.proposal(id, SUMMARY));
        assertThat(scene.refused(
                        "demo-officer", "publishEnforcementDecision", "2025-09-28", PublicationScene.publication(id)))
                .isEqualTo("NOT_REVIEWED");
        assertThat(scene.refused("demo-officer", "reviewRedaction", "2025-09-28", PublicationScene.review(id)))
                .isEqualTo("REVIEWER_PROPOSED");
        scene.done("demo-officer-2", "reviewRedaction", "2025-09-29", PublicationScene.review(id));
        officersSee(id, "state", "REVIEWED");
        assertThat(readable(id).published()).isFalse();
    }

    private void itIsPublishedOnTheLastDay(String id) {
        String position = scene.done(
                        "demo-officer", "publishEnforcementDecision", "2025-10-13", PublicationScene.publication(id))
                .at("/position")
                .asString();
        JsonNode published = asked.officers(id, ", position: \"" + position + "\"");
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
                .untilAsserted(() -> assertThat(asked.violations("demo-public")).hasSize(1));
        assertThat(asked.violations("demo-public").getFirst().at("/node/facts").isNull())
                .isTrue();
        assertThat(asked.violations("demo-auditor").getFirst().at("/node/facts").asString())
                .contains("13987654321");
    }

    private void theOtherOneIsOverdueThenLate(String id) {
        clock.set("2025-10-14T00:01");
        officersSee(id, "overdueOn", "2025-10-14");
        for (String supervisor : List.of("demo-government", "demo-committee", "demo-head")) {
            await().atMost(PATIENCE)
                    .untilAsserted(() -> assertThat(asked.listed(supervisor, "overdue: true"))
                            .as(supervisor)
                            .containsExactly(id));
        }
        JsonNode missing = asked.timeliness();
        assertThat(missing.at("/due").asInt()).isEqualTo(2);
        assertThat(missing.at("/onTime").asInt()).isEqualTo(1);
        assertThat(missing.at("/overdue").asInt()).isEqualTo(1);
        assertThat(missing.at("/overdueList/0/id").asString()).isEqualTo(id);
        scene.done("demo-officer", "proposeRedaction", "2025-10-14", PublicationScene.proposal(id, SUMMARY));
        scene.done("demo-officer-2", "reviewRedaction", "2025-10-14", PublicationScene.review(id));
        scene.done("demo-officer", "publishEnforcementDecision", "2025-10-14", PublicationScene.publication(id));
        await().atMost(PATIENCE)
                .untilAsserted(
                        () -> assertThat(asked.timeliness().at("/late").asInt()).isEqualTo(1));
        JsonNode late = asked.timeliness();
        assertThat(late.at("/overdue").asInt()).isZero();
        assertThat(late.at("/onTimePercent").asDouble()).isEqualTo(50.0);
        assertThat(late.at("/meanWorkingDays").asDouble()).isEqualTo(7.5);
        assertThat(asked.listed("demo-government", "overdue: true")).isEmpty();
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
        officersSee(id, "withdrawBy", "2025-10-21");
        assertThat(readable(id).content().fineFen())
                .as("nothing changes in public by itself")
                .isEqualTo(300_000);
        assertThat(scene.refused("demo-head", "correctDisclosure", "2025-10-17", PublicationScene.change(id)))
                .isEqualTo("NOT_REVIEWED");
        scene.done(
                "demo-officer-2", "proposeRedaction", "2025-10-17", PublicationScene.proposal(id, SUMMARY + "，罚款已变更"));
        scene.done("demo-officer", "reviewRedaction", "2025-10-17", PublicationScene.review(id));
        scene.done("demo-head", "correctDisclosure", "2025-10-21", PublicationScene.change(id));
        await().atMost(PATIENCE)
                .untilAsserted(
                        () -> assertThat(readable(id).clock().correctedOn()).isEqualTo("2025-10-21"));
        assertThat(readable(id).content().fineFen()).isEqualTo(200_000);
        officersSee(id, "withdrawalTimeliness", "ON_TIME");
    }

    private void itIsRevokedAndWithdrawn(String id) {
        scene.done(
                "demo-head",
                "revokeDecision",
                "2025-10-24",
                Map.of("penaltyCaseId", id.substring("disclosure-".length()), "kind", "REVOKED", "reason", "证据不足"));
        officersSee(id, "withdrawBy", "2025-10-29");
        scene.done("demo-head", "withdrawDisclosure", "2025-10-29", PublicationScene.withdrawal(id, "REVOKED"));
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(readable(id).standing()).isEqualTo(PublicStanding.WITHDRAWN));
        PublicDecisionView tombstone = readable(id);
        assertThat(tombstone.content()).isNull();
        assertThat(tombstone.clock().withdrawnOn()).isEqualTo("2025-10-29");
        assertThat(tombstone.clock().reason()).isEqualTo(WithdrawalReason.REVOKED);
        assertThat(tombstone.toString()).doesNotContain("麒麟区", SUMMARY, "已补齐");
        officersSee(id, "withdrawalTimeliness", "ON_TIME");
        assertThat(scene.refused("demo-head", "restoreDisclosure", "2025-10-29", PublicationScene.change(id)))
                .isEqualTo("DECISION_GONE");
        assertThat(asked.officers(id, ", occurredBy: \"2025-10-14T00:00:00+08:00\"")
                        .at("/state")
                        .asString())
                .isEqualTo("PUBLISHED");
    }

    private void whatWasWithdrawnByMistakeIsRestored(String id) {
        scene.done(
                "demo-head",
                "withdrawDisclosure",
                "2025-10-30",
                PublicationScene.withdrawal(id, "PUBLISHED_BY_MISTAKE"));
        scene.done("demo-head", "restoreDisclosure", "2025-10-31", PublicationScene.change(id));
        await().atMost(PATIENCE)
                .untilAsserted(
                        () -> assertThat(readable(id).clock().restoredOn()).isEqualTo("2025-10-31"));
        assertThat(readable(id).content().summary()).isEqualTo(SUMMARY);
        officersSee(id, "state", "RESTORED");
    }

    private void theElementsAreCompleteOneAfterTheOther() {
        scene.done("demo-head", "publishEnforcementElements", "2025-11-03", PublicationScene.elements(5));
        await().atMost(PATIENCE)
                .untilAsserted(
                        () -> assertThat(asked.lacking(ElementKind.RESULT)).containsExactly("qujing-emergency-bureau"));
        JsonNode five = asked.ofTheBureau();
        assertThat(five.at("/completeness").asDouble()).isEqualTo(5.0 / 6);
        assertThat(five.at("/missing").valueStream().map(JsonNode::asString)).containsExactly("RESULT");
        assertThat(five.at("/taskOpen").asBoolean()).isTrue();
        scene.done("demo-head", "publishEnforcementElements", "2025-11-04", PublicationScene.elements(6));
        await().atMost(PATIENCE)
                .untilAsserted(
                        () -> assertThat(asked.lacking(ElementKind.RESULT)).isEmpty());
        assertThat(asked.ofTheBureau().at("/taskOpen").asBoolean()).isFalse();
    }

    /** Seven working days after 24 December 2026, of which the last two lie in a year whose calendar comes later. */
    private void aDecisionOfDecemberWaitsForTheCalendar() {
        String id = decided("2026-12-24");
        assertThat(asked.officers(id).at("/dueOn").isNull()).isTrue();
        assertThat(asked.officers(id).at("/term/workingDays").asInt()).isEqualTo(7);
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(asked.listed("demo-government", "dueUnknown: true"))
                        .containsExactly(id));
        assertThat(asked.timeliness().at("/dueUnknown").asInt()).isEqualTo(1);
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
        officersSee(id, "dueOn", "2027-01-04");
        clock.set("2027-01-05T00:01");
        officersSee(id, "overdueOn", "2027-01-05");
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

    /** The officers' read model and the public's are caught up each by itself. */
    private void officersSee(String id, String field, String value) {
        await().atMost(PATIENCE)
                .untilAsserted(
                        () -> assertThat(asked.officers(id).at("/" + field).asString())
                                .isEqualTo(value));
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
