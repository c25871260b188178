package org.anjian.roundtrip;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.anjian.DemoStory;
import org.anjian.NodeForTests;
import org.anjian.api.hazard.HazardGrade;
import org.anjian.api.message.Role;
import org.anjian.api.region.RegionCode;
import org.anjian.api.whatif.AlternativeDeadline;
import org.anjian.api.whatif.DayCount;
import org.anjian.api.whatif.HazardWhatIf;
import org.anjian.api.whatif.WhatIfState;
import org.anjian.api.whatif.query.AskWhatIf.Wanted;
import org.anjian.query.whatif.WhatIfRuns;
import org.anjian.security.DemoUsers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** How hazards would stand under another rule, asked through GraphQL, on the real stores. */
@NodeForTests
class WhatIfIT {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String FIGURES = "{ count overdue overdueShare late medianLateDays longestLateDays }";
    private static final String ASK = "query($input: HazardWhatIfInput!, $again: Boolean) {"
            + " whatIfHazardDeadlines(input: $input, again: $again) { id state percent asOf expiresAt failure comparison {"
            + " recorded " + FIGURES + " alternative " + FIGURES + " differing"
            + " bySeverity { key recorded " + FIGURES + " alternative " + FIGURES + " }"
            + " byMonth { key recorded " + FIGURES + " } byRegion { key recorded " + FIGURES + " } } } }";
    private static final String LIST = "query($id: String!, $after: String) {"
            + " whatIfHazards(whatIf: $id, first: 1, after: $after) { edges { cursor node { id number severity region month"
            + " recorded { dueOn overdue lateDays } alternative { dueOn overdue lateDays } } } pageInfo { hasNextPage endCursor } } }";

    private final WhatIfRuns runs;
    private final JdbcClient database;
    private final DemoStory story;

    @Autowired
    WhatIfIT(WhatIfRuns runs, JdbcClient database, DemoUsers users, @LocalServerPort int port) {
        this.runs = runs;
        this.database = database;
        this.story = new DemoStory(users, port);
    }

    @BeforeEach
    void two_hazards_were_ordered_and_are_past_due() {
        story.enterpriseIsRegistered();
        for (int i = 0; i < 2; i++) {
            Map<String, Object> hazard = DemoStory.hazard();
            hazard.put("occurredAt", "2026-01-12T09:00:00+08:00");
            hazard.put("commandId", UUID.randomUUID().toString());
            String id = story.as(Role.OFFICER)
                    .mutate("registerHazard", hazard, DemoStory.DECISION)
                    .at("/data/registerHazard/hazardId")
                    .asString();
            story.done(Role.OFFICER, "orderRectification", id, DemoStory.order(), "2026-01-13T09:00:00+08:00");
        }
    }

    @Test
    void the_same_rule_gives_the_live_statistics_and_another_one_changes_what_it_says_and_nothing_else() {
        JsonNode same = done(input(List.of()));
        assertThat(same.at("/comparison/alternative")).isEqualTo(same.at("/comparison/recorded"));
        assertThat(same.at("/comparison/differing").asLong()).isZero();
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(List.of(
                                live().path("count").asLong(),
                                live().path("overdue").asLong()))
                        .isEqualTo(List.of(
                                same.at("/comparison/recorded/count").asLong(),
                                same.at("/comparison/recorded/overdue").asLong())));
        assertThat(same.at("/comparison/recorded/overdue").asLong()).isGreaterThanOrEqualTo(2);
        assertThat(same.at("/comparison/recorded/longestLateDays").asInt()).isPositive();

        // What a deadline that has passed long ago does, it does at once, and by an event.
        await().atMost(PATIENCE)
                .until(() -> database.sql("SELECT count(*) FROM scheduled_tasks WHERE execution_time <= now()")
                                .query(Long.class)
                                .single()
                        == 0);
        long before = events();
        JsonNode longer = done(input(List.of(deadline(1_000))));
        assertThat(longer.at("/comparison/recorded")).isEqualTo(same.at("/comparison/recorded"));
        assertThat(longer.at("/comparison/alternative/overdue").asLong())
                .isLessThan(same.at("/comparison/recorded/overdue").asLong());
        assertThat(longer.at("/comparison/byMonth/0/key").asString()).isEqualTo("2026-01");
        assertThat(events()).isEqualTo(before);

        long differing = longer.at("/comparison/differing").asLong();
        assertThat(differing).isGreaterThanOrEqualTo(2);
        JsonNode first = page(longer.path("id").asString(), null);
        assertThat(first.at("/edges/0/node/recorded/overdue").asBoolean()).isTrue();
        assertThat(first.at("/edges/0/node/alternative/overdue").asBoolean()).isFalse();
        JsonNode second = page(
                longer.path("id").asString(), first.at("/pageInfo/endCursor").asString());
        assertThat(second.at("/edges/0/node/id").asString())
                .isNotEmpty()
                .isNotEqualTo(first.at("/edges/0/node/id").asString());
        assertThat(refusal(
                        Role.AUDITOR,
                        LIST,
                        Map.of(
                                "id",
                                same.path("id").asString(),
                                "after",
                                first.at("/pageInfo/endCursor").asString())))
                .contains("FOREIGN_CURSOR");
        assertThat(refusal(
                        Role.AUDITOR,
                        LIST.replace("first: 1,", "first: 100000,"),
                        Map.of("id", longer.path("id").asString())))
                .contains("OUT_OF_RANGE");
        assertThat(refusal(Role.OFFICER, LIST, Map.of("id", longer.path("id").asString())))
                .contains("FORBIDDEN");
    }

    @Test
    void what_was_stopped_goes_on_what_is_asked_again_is_computed_anew_and_what_expired_is_gone() {
        HazardWhatIf question = new HazardWhatIf(
                new RegionCode("530300"),
                LocalDate.of(2026, 1, 1),
                LocalDate.of(2026, 1, 31),
                List.of(new AlternativeDeadline(HazardGrade.MAJOR, 10, DayCount.WORKING)),
                null);
        assertThat(runs.compute(question, Wanted.A_FRESH_ONE, step -> {}, () -> true)
                        .state())
                .isEqualTo(WhatIfState.RUNNING);
        String begun = index(question.id());
        assertThat(runs.compute(question, Wanted.ONE_THAT_IS_THERE, step -> {}, () -> false)
                        .state())
                .isEqualTo(WhatIfState.DONE);
        assertThat(index(question.id())).isEqualTo(begun);
        runs.compute(question, Wanted.A_FRESH_ONE, step -> {}, () -> false);
        assertThat(index(question.id())).isNotEqualTo(begun);
        assertThat(page(question.id(), null).path("edges").size()).isOne();

        database.sql("UPDATE what_if SET expires_at = now() WHERE id = ?")
                .param(question.id())
                .update();
        runs.removeExpired();
        assertThat(refusal(Role.AUDITOR, LIST, Map.of("id", question.id())))
                .contains("NOT_FOUND")
                .contains("whatIf");
    }

    @ParameterizedTest
    @CsvSource({
        "530302, 2026-01-31, 2026-01-01, 10, OUT_OF_RANGE, to",
        "530302, 2026-01-01, 2026-01-31, 0, OUT_OF_RANGE, days",
        "nowhere, 2026-01-01, 2026-01-31, 10, MALFORMED, input"
    })
    void what_nobody_can_ask_is_refused(String region, String from, String to, int days, String reason, String field) {
        Map<String, Object> input =
                new HashMap<>(Map.of("region", region, "from", from, "to", to, "deadlines", List.of(deadline(days))));
        assertThat(refusal(Role.AUDITOR, ASK, Map.of("input", input)))
                .contains(reason)
                .contains(field)
                .contains("zh")
                .contains("en");
    }

    @Test
    void only_auditors_and_heads_ask_and_heads_for_their_own_jurisdiction() {
        for (Role role : List.of(Role.OFFICER, Role.ENTERPRISE, Role.SAFETY_MANAGER)) {
            assertThat(refusal(role, ASK, Map.of("input", input(List.of())))).contains("FORBIDDEN");
        }
        Map<String, Object> province = new HashMap<>(input(List.of()));
        province.put("region", "530000");
        assertThat(refusal(Role.AGENCY_HEAD, ASK, Map.of("input", province))).contains("NOT_FOUND");
    }

    private JsonNode done(Map<String, Object> input) {
        AtomicReference<JsonNode> answer = new AtomicReference<>(ask(input, true));
        await().atMost(PATIENCE).until(() -> {
            answer.set(ask(input, false));
            return answer.get().path("state").asString().equals("DONE");
        });
        return answer.get();
    }

    private JsonNode ask(Map<String, Object> input, boolean again) {
        JsonNode answer = story.as(Role.AUDITOR).send(ASK, Map.of("input", input, "again", again));
        assertThat(answer.has("errors")).as(answer.toPrettyString()).isFalse();
        return answer.at("/data/whatIfHazardDeadlines");
    }

    private JsonNode page(String id, String after) {
        Map<String, Object> variables = new HashMap<>(Map.of("id", id));
        variables.put("after", after);
        JsonNode answer = story.as(Role.AUDITOR).send(LIST, variables);
        assertThat(answer.has("errors")).as(answer.toPrettyString()).isFalse();
        return answer.at("/data/whatIfHazards");
    }

    private String refusal(Role role, String document, Map<String, ?> variables) {
        return story.as(role).send(document, variables).path("errors").toString();
    }

    private JsonNode live() {
        return story.as(Role.AUDITOR)
                .send(
                        "{ hazardStatistics(filter: {region: \"530302\", issued: {from: \"2026-01-01\", to: \"2026-01-31\"}},"
                                + " groupBy: [SEVERITY]) { totals { count overdue } } }",
                        Map.of())
                .at("/data/hazardStatistics/totals");
    }

    private long events() {
        return database.sql("SELECT count(*) FROM domain_event_entry WHERE type = 'Hazard'")
                .query(Long.class)
                .single();
    }

    private String index(String id) {
        return database.sql("SELECT index_name FROM what_if WHERE id = ?")
                .param(id)
                .query(String.class)
                .single();
    }

    private static Map<String, Object> input(List<Map<String, Object>> deadlines) {
        return Map.of("region", "530302", "from", "2026-01-01", "to", "2026-01-31", "deadlines", deadlines);
    }

    private static Map<String, Object> deadline(int days) {
        return Map.of("severity", "MAJOR", "days", days, "count", "CALENDAR");
    }
}
