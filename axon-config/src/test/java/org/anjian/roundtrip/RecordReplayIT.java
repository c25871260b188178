package org.anjian.roundtrip;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.anjian.DemoStory;
import org.anjian.NodeForTests;
import org.anjian.api.message.Role;
import org.anjian.query.journal.EventJournal;
import org.anjian.security.DemoUsers;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** The past of one record made readable: in words, by version and position, and what changed in between. */
@NodeForTests
class RecordReplayIT {

    private final DemoUsers users;
    private final EventJournal journal;

    @LocalServerPort
    private int port;

    private DemoStory story;
    private String hazard;

    @Autowired
    RecordReplayIT(DemoUsers users, EventJournal journal) {
        this.users = users;
        this.journal = journal;
    }

    @BeforeEach
    void a_hazard_is_ordered_rectified_and_submitted() {
        story = new DemoStory(users, port);
        story.enterpriseIsRegistered();
        hazard = story.registered();
        story.submitted(hazard);
    }

    @Test
    void every_event_is_told_in_both_languages_wherever_it_is_shown() {
        String fields = "edges { node { type words { zh en } act { zh en } delaySeconds documents { name sha256 } } }";
        JsonNode history = ask(Role.OFFICER, "recordHistory(id: $id, first: 50) { " + fields + " }")
                .at("/recordHistory/edges");
        JsonNode replayed = ask(Role.AUDITOR, "caseHistory(id: $id, first: 50) { events { " + fields + " } }")
                .at("/caseHistory/events/edges");

        assertThat(history.size()).isGreaterThan(2);
        assertThat(replayed).isEqualTo(history);
        JsonNode first = history.at("/0/node");
        assertThat(first.at("/type").asString()).isEqualTo("HazardRegistered");
        assertThat(first.at("/words/zh").asString()).contains("执法人员", "登记事故隐患").endsWith("录入。");
        assertThat(first.at("/words/en").asString()).contains("(officer, ", "registered (", "recorded ");
        assertThat(history.valueStream().map(edge -> edge.at("/node/act/zh").asString()))
                .allSatisfy(act -> assertThat(act).isNotBlank().doesNotContain("{", "[", "未载明"));
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(
                                ask(Role.OFFICER, "timeline(filter: {aggregateId: $id}, first: 50) { " + fields + " }")
                                        .at("/timeline/edges")
                                        .size())
                        .isEqualTo(history.size()));
    }

    @Test
    void a_record_is_asked_by_version_and_by_position_as_by_time() {
        JsonNode then = ask(
                Role.OFFICER,
                "first: hazard(id: $id, version: 1) { version state } second: hazard(id: $id, version: 2) { version state }"
                        + " now: hazard(id: $id, storePosition: " + journal.head() + ") { version state }"
                        + " whole: recordHistory(id: $id, first: 50) { totalCount }"
                        + " never: hazard(id: $id, storePosition: 0) { version }");
        assertThat(then.at("/first/version").asInt()).isEqualTo(1);
        assertThat(then.at("/second/version").asInt()).isEqualTo(2);
        assertThat(then.at("/now/version").asLong())
                .isEqualTo(then.at("/whole/totalCount").asLong());
        assertThat(then.at("/never").isNull()).isTrue();
        JsonNode replayed =
                ask(Role.AUDITOR, "caseHistory(id: $id, version: 2) { version state events { totalCount } }");
        assertThat(replayed.at("/caseHistory/version").asInt()).isEqualTo(2);
        assertThat(replayed.at("/caseHistory/state/state")).isEqualTo(then.at("/second/state"));
        assertThat(replayed.at("/caseHistory/events/totalCount").asInt()).isEqualTo(2);
    }

    @Test
    void a_moment_that_is_none_is_refused_in_both_languages() {
        String beyond = Long.toString(journal.head() + 1_000_000);
        refused("hazard(id: $id, version: 0) { id }", "NO_SUCH_MOMENT", "version");
        refused("hazard(id: $id, version: 9999) { id }", "NO_SUCH_MOMENT", "version");
        refused("hazard(id: $id, storePosition: -1) { id }", "NO_SUCH_MOMENT", "storePosition");
        refused("hazard(id: $id, storePosition: " + beyond + ") { id }", "NO_SUCH_MOMENT", "storePosition");
        refused("caseHistory(id: $id, storePosition: " + beyond + ") { id }", "NO_SUCH_MOMENT", "storePosition");
        refused(
                "caseHistory(id: $id, version: 1, asOf: \"2026-01-01T00:00:00Z\") { id }",
                "SEVERAL_MOMENTS",
                "version");
        refused("recordDiff(id: $id, from: {version: 2}, to: {version: 1}) { id }", "MOMENTS_NOT_IN_ORDER", "to");
        refused("recordDiff(id: $id, from: {version: 1, storePosition: 1}) { id }", "SEVERAL_MOMENTS", "storePosition");
        refused("recordDiff(id: $id, from: {storePosition: 0}) { id }", "NO_SUCH_RECORD", "from");
        refused("backdatedEntries(hours: -1, filter: {actor: $id}) { totalCount }", "OUT_OF_RANGE", "hours");
    }

    @Test
    void what_changed_between_two_moments_names_the_event_that_changed_it() {
        JsonNode diff = ask(
                        Role.AUDITOR,
                        "recordDiff(id: $id, from: {version: 1}) { fromVersion toVersion changes { path label { zh en }"
                                + " before after changedBy { type version words { zh } } touches touchedBy { version } } }")
                .at("/recordDiff");
        assertThat(diff.at("/fromVersion").asInt()).isEqualTo(1);
        JsonNode state = change(diff, "state");
        assertThat(state.at("/label/zh").asString()).isEqualTo("状态");
        assertThat(state.at("/after").asString())
                .isNotEqualTo(state.at("/before").asString());
        int version = state.at("/changedBy/version").asInt();
        JsonNode around = ask(
                Role.OFFICER,
                "before: hazard(id: $id, version: " + (version - 1) + ") { state } after: hazard(id: $id, version: "
                        + version + ") { state }");
        assertThat(around.at("/before/state").asString())
                .isNotEqualTo(state.at("/after").asString());
        assertThat(around.at("/after/state").asString())
                .isEqualTo(state.at("/after").asString());
        assertThat(state.at("/touchedBy").size()).isEqualTo(state.at("/touches").asInt());
        // It was written down, and the neighbour learns of nothing.
        assertThat(ask(
                                Role.AUDITOR,
                                "readAudit(kind: HISTORY_REPLAYED, subject: $id) { edges { node { actor detail } } }",
                                "String!")
                        .at("/readAudit/edges")
                        .valueStream()
                        .map(edge -> edge.at("/node/detail").asString()))
                .anySatisfy(detail -> assertThat(detail).contains("version=1"));
    }

    @Test
    void what_is_recorded_late_is_counted_per_office_and_officer_for_those_who_supervise() {
        String statistic = "totals { acts backdated share longestDelayHours } rows { edges { node { organisation actor"
                + " figures { acts backdated longestDelayHours } } } }";
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> {
            JsonNode answer = ask(
                    Role.AGENCY_HEAD,
                    "late: backdatedEntries(hours: 24, filter: {region: \"530302\"}, first: 100) { totalCount edges {"
                            + " node { id delaySeconds role } } } all: backdatingStatistics(hours: 24, filter: {region:"
                            + " \"530302\"}, by: OFFICE, first: 100) { " + statistic + " } mine: backdatingStatistics("
                            + "hours: 24, filter: {region: \"530302\"}, first: 100) { " + statistic
                            + " } own: timeline(filter: {aggregateId: $id}, first: 1) { edges { node { id } } }");
            JsonNode late = answer.at("/late");
            assertThat(answer.at("/own/edges").size()).isEqualTo(1);
            assertThat(late.at("/totalCount").asLong())
                    .isPositive()
                    .isEqualTo(answer.at("/all/totals/backdated").asLong());
            assertThat(sum(answer.at("/all"), "acts"))
                    .isEqualTo(answer.at("/all/totals/acts").asLong());
            assertThat(sum(answer.at("/mine"), "backdated"))
                    .isEqualTo(late.at("/totalCount").asLong());
            assertThat(late.at("/edges/0/node/delaySeconds").asLong() / 3_600)
                    .isEqualTo(answer.at("/all/totals/longestDelayHours").asLong());
            assertThat(late.at("/edges").valueStream())
                    .allSatisfy(edge ->
                            assertThat(edge.at("/node/delaySeconds").asLong()).isGreaterThan(24 * 3_600))
                    .noneSatisfy(
                            edge -> assertThat(edge.at("/node/role").asString()).isEqualTo("SYSTEM"));
        });
        for (Role role : List.of(Role.ENTERPRISE, Role.OFFICER, Role.SAFETY_MANAGER)) {
            for (String query : List.of("backdatedEntries { totalCount }", "backdatingStatistics { hours }")) {
                assertThat(story.as(role)
                                .send("{ " + query + " }", Map.of())
                                .at("/errors/0/extensions/reason")
                                .asString())
                        .isEqualTo("NOT_PERMITTED");
            }
        }
    }

    private static long sum(JsonNode statistics, String figure) {
        return statistics
                .at("/rows/edges")
                .valueStream()
                .mapToLong(edge -> edge.at("/node/figures/" + figure).asLong())
                .sum();
    }

    private static JsonNode change(JsonNode diff, String path) {
        return diff.at("/changes")
                .valueStream()
                .filter(change -> change.at("/path").asString().equals(path))
                .findFirst()
                .orElseThrow(() -> new AssertionError(diff.toPrettyString()));
    }

    private void refused(String query, String reason, @Nullable String field) {
        JsonNode extensions = send(Role.AUDITOR, query, type(query)).at("/errors/0/extensions");
        assertThat(extensions.at("/reason").asString()).as(query).isEqualTo(reason);
        assertThat(extensions.at("/field").asString()).as(query).isEqualTo(field);
        assertThat(extensions.at("/zh").asString()).isNotBlank();
        assertThat(extensions.at("/en").asString()).isNotBlank();
        assertThat(extensions.at("/rule").asString()).isEqualTo("ANJIAN-INPUT");
    }

    private JsonNode ask(Role role, String fields) {
        return ask(role, fields, type(fields));
    }

    private JsonNode ask(Role role, String fields, String type) {
        JsonNode answer = send(role, fields, type);
        assertThat(answer.has("errors")).as(answer.toPrettyString()).isFalse();
        return answer.at("/data");
    }

    private static String type(String fields) {
        return fields.contains("actor: $id") ? "String!" : "ID!";
    }

    private JsonNode send(Role role, String fields, String type) {
        Map<String, Object> variables = new HashMap<>(Map.of("id", hazard));
        return story.as(role).send("query($id: " + type + ") { " + fields + " }", variables);
    }
}
