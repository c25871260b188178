package org.anjian.delegation;

import static org.anjian.delegation.DelegationStory.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.anjian.DemoStory;
import org.anjian.GraphQlClient;
import org.anjian.NodeForTests;
import org.anjian.api.message.Role;
import org.anjian.api.rule.Rule;
import org.anjian.security.DemoUsers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** An officer's colleague and a head's deputy act on behalf of them, through the real services, and stop when they may not. */
@NodeForTests
class DelegationIT {

    private final DemoUsers users;
    private final JdbcClient database;
    private final Clock clock;

    @LocalServerPort
    private int port;

    private DemoStory story;
    private DelegationStory delegating;

    @Autowired
    DelegationIT(DemoUsers users, JdbcClient database, Clock clock) {
        this.users = users;
        this.database = database;
        this.clock = clock;
    }

    @BeforeEach
    void a_node_runs() {
        story = new DemoStory(users, port);
        story.enterpriseIsRegistered();
        delegating = new DelegationStory(users, port, clock);
    }

    private long events() {
        return database.sql("SELECT count(*) FROM domain_event_entry")
                .query(Long.class)
                .single();
    }

    @Test
    void a_colleague_acts_for_an_officer_with_both_names_kept_and_stops_at_once() {
        String hazard = story.registered();
        String delegation = delegating.granted(HAZARDS, Duration.ofHours(2));
        GraphQlClient acting = delegating.acting(delegation);
        JsonNode me = acting.send(ME, Map.of()).at("/data/me");
        assertThat(me.path("id").asString()).isEqualTo(COLLEAGUE);
        assertThat(me.path("onBehalfOf").asString()).isEqualTo(OFFICER);
        assertThat(me.path("delegation").asString()).isEqualTo(delegation);
        assertThat(me.path("scopes").toString()).isEqualTo("[\"hazard-loop:read\",\"hazard-loop:write\"]");

        JsonNode ordered = delegating.ordered(acting, hazard);
        assertThat(ordered.has("errors")).as(ordered.toPrettyString()).isFalse();

        JsonNode last = delegating.history(hazard).get(1).path("node");
        assertThat(last.path("actor").asString()).isEqualTo(COLLEAGUE);
        assertThat(last.path("onBehalfOf").asString()).isEqualTo(OFFICER);
        assertThat(last.path("delegation").asString()).isEqualTo(delegation);
        assertThat(last.at("/words/zh").asString())
                .contains("demo-officer-2代demo-officer（执法人员，qilin-emergency-bureau）");
        assertThat(last.at("/words/en").asString()).contains("demo-officer-2 on behalf of demo-officer (");
        assertThat(delegating
                        .history(hazard)
                        .get(0)
                        .path("node")
                        .path("onBehalfOf")
                        .isNull())
                .isTrue();
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(delegating
                                .as("demo-auditor")
                                .send(
                                        "query($of: String) { timeline(filter: {onBehalfOf: $of}, first: 500)"
                                                + " { edges { node { aggregateId actor } } } }",
                                        Map.of("of", OFFICER))
                                .toString())
                        .contains(hazard));

        assertThat(reason(acting.send("{ enterprises(first: 1) { edges { node { id } } } }", Map.of())))
                .isEqualTo("OUT_OF_SCOPE");
        assertThat(reason(delegating.tried(
                        acting,
                        "grantDelegation",
                        Map.of(
                                "delegate",
                                Map.of(
                                        "account",
                                        "demo-legal",
                                        "organisation",
                                        "qilin-emergency-bureau",
                                        "region",
                                        "530302"),
                                "contexts",
                                HAZARDS,
                                "term",
                                delegating.term(Duration.ofSeconds(9), Duration.ofHours(1)),
                                "reason",
                                "转委托"))))
                .isEqualTo("IN_PERSON_ONLY");

        delegating.withdrawn(OFFICER, delegation);
        long before = events();
        JsonNode refused = delegating.ordered(acting, story.registered());
        assertThat(reason(refused)).isEqualTo("DELEGATION_WITHDRAWN");
        assertThat(refused.at("/errors/0/extensions/zh").asString()).isEqualTo("委托已撤回");
        assertThat(refused.at("/errors/0/extensions/en").asString()).isEqualTo("The delegation was withdrawn");
        assertThat(events()).isEqualTo(before + 1);
    }

    @Test
    void an_unknown_a_foreign_and_a_malformed_one_are_refused_and_change_nothing() {
        String hazard = story.registered();
        String delegation = delegating.granted(HAZARDS, Duration.ofHours(2));
        delegating.acting(delegation);
        long before = events();
        Map<GraphQlClient, String> expected = new HashMap<>();
        expected.put(delegating.as("demo-legal").onBehalf(delegation), "DELEGATION_UNKNOWN");
        expected.put(delegating.as(OFFICER).onBehalf(delegation), "DELEGATION_UNKNOWN");
        expected.put(delegating.as("demo-auditor").onBehalf(delegation), "DELEGATION_UNKNOWN");
        expected.put(delegating.as(COLLEAGUE).onBehalf("delegation-nobodys"), "DELEGATION_UNKNOWN");
        expected.put(delegating.as(COLLEAGUE).onBehalf(OFFICER), "MALFORMED");
        expected.put(delegating.as(COLLEAGUE).onBehalf(""), "MALFORMED");
        expected.put(delegating.as(COLLEAGUE).onBehalf("delegation-" + "x".repeat(200)), "MALFORMED");
        expected.put(delegating.as(COLLEAGUE).onBehalf("delegation-a b'; --"), "MALFORMED");
        expected.put(delegating.as(COLLEAGUE).onBehalf(delegation, delegation), "MALFORMED");
        expected.forEach((client, code) -> {
            JsonNode answer = delegating.ordered(client, hazard);
            assertThat(reason(answer)).isEqualTo(code);
            assertThat(answer.at("/errors/0/extensions/field").asString()).isEqualTo(HEADER);
        });
        HttpResponse<String> answer =
                delegating.as("demo-legal").onBehalf(delegation).post("{\"query\": \"{ me { id } }\"}");
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(events()).isEqualTo(before);
        delegating.withdrawn(COLLEAGUE, delegation);
    }

    @Test
    void it_begins_and_ends_by_itself() {
        String delegation = delegating.granted(HAZARDS, Duration.ofSeconds(5));
        GraphQlClient client = delegating.as(COLLEAGUE).onBehalf(delegation);
        await().atMost(PATIENCE).until(() -> reason(client.send(ME, Map.of())).equals("DELEGATION_ENDED"));
        await().atMost(PATIENCE).untilAsserted(() -> {
            JsonNode ended = delegating.history(delegation).path(1).path("node");
            assertThat(ended.path("type").asString()).isEqualTo("DelegationEnded");
            assertThat(ended.path("actor").asString()).isEqualTo("anjian");
            assertThat(ended.path("onBehalfOf").isNull()).isTrue();
        });
        String later = delegating.done(
                delegating.as(OFFICER),
                "grantDelegation",
                Map.of(
                        "delegate",
                        TO_COLLEAGUE,
                        "contexts",
                        HAZARDS,
                        "term",
                        delegating.term(Duration.ofHours(1), Duration.ofHours(2)),
                        "reason",
                        "休假"));
        assertThat(reason(delegating.as(COLLEAGUE).onBehalf(later).send(ME, Map.of())))
                .isEqualTo("DELEGATION_NOT_BEGUN");
        delegating.withdrawn("demo-head", later);
    }

    @Test
    @Rule("QJ22B-12a")
    void a_deputy_holds_the_office_alone_and_does_not_sign_for_the_head_or_approve_the_own_work() {
        Map<String, Object> appointment = Map.of(
                "head",
                HEAD,
                "organisation",
                "qujing-emergency-bureau",
                "region",
                "530300",
                "delegate",
                TO_COLLEAGUE,
                "term",
                delegating.term(Duration.ofSeconds(1), Duration.ofDays(90)),
                "reason",
                "赴京学习");
        List<JsonNode> both = IntStream.range(0, 2)
                .mapToObj(one -> CompletableFuture.supplyAsync(
                        () -> delegating.tried(delegating.as(HEAD), "appointDeputy", appointment)))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();
        assertThat(both.stream().map(DelegationStory::reason).filter("POST_HELD_ALREADY"::equals))
                .hasSize(1);
        String deputy = both.stream()
                .map(answer -> answer.at("/data/appointDeputy/id").asString())
                .filter(id -> !id.isEmpty())
                .findFirst()
                .orElseThrow();
        GraphQlClient acting = delegating.acting(deputy);
        JsonNode me = acting.send(ME, Map.of()).at("/data/me");
        assertThat(me.path("role").asString()).isEqualTo("AGENCY_HEAD");
        assertThat(me.path("jurisdiction").asString()).isEqualTo("530300");
        assertThat(me.path("scopes").isNull()).isTrue();

        JsonNode signed = acting.send(
                "mutation($input: SignMonthlyReturnInput!) { signMonthlyReturn(input: $input) { id } }",
                Map.of(
                        "input",
                        Map.of(
                                "returnId", "monthlyreturn-x",
                                "sha256", "a".repeat(64),
                                "occurredAt", clock.instant().toString())));
        assertThat(reason(signed)).isEqualTo("IN_PERSON_ONLY");
        assertThat(signed.at("/errors/0/extensions/rule").asString()).isEqualTo("QJ22B-12a");

        String hazard = story.registered();
        assertThat(delegating.ordered(delegating.as(COLLEAGUE), hazard).has("errors"))
                .isFalse();
        JsonNode crossed = acting.mutate(
                "urgeRectification",
                Map.of("hazardId", hazard, "message", "催办", "occurredAt", "2026-03-03T10:00:00+08:00"),
                "hazardId");
        assertThat(reason(crossed)).isEqualTo("ACTED_IN_ANOTHER_NAME");

        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(delegating
                                .as(COLLEAGUE)
                                .send(
                                        "{ delegationsToMe { edges { node { id kind principal { account } } } } }",
                                        Map.of())
                                .toString())
                        .contains(deputy, "DEPUTY", HEAD));
        assertThat(delegating
                        .as("demo-legal")
                        .send("{ delegationsToMe { edges { node { id } } } }", Map.of())
                        .at("/data/delegationsToMe/edges")
                        .isEmpty())
                .isTrue();
        Stream.of(HEAD, "demo-auditor")
                .forEach(reader -> assertThat(delegating
                                .as(reader)
                                .send(
                                        "{ delegations(filter: {kind: DEPUTY, state: GRANTED}) { edges { node { id } } } }",
                                        Map.of())
                                .toString())
                        .contains(deputy));
        assertThat(delegating
                        .as("demo-legal")
                        .send("{ delegations { edges { node { id } } } }", Map.of())
                        .toString())
                .doesNotContain(deputy);
        delegating.withdrawn(HEAD, deputy);
        assertThat(reason(acting.send(ME, Map.of()))).isEqualTo("DELEGATION_WITHDRAWN");
        Map<String, Object> again = new HashMap<>(appointment);
        again.put("term", delegating.term(Duration.ofSeconds(1), Duration.ofDays(30)));
        delegating.withdrawn(HEAD, delegating.done(delegating.as(HEAD), "appointDeputy", again));
    }

    @Test
    void reads_on_behalf_are_told_with_both_names() {
        String hazard = story.registered();
        String delegation = delegating.granted(HAZARDS, Duration.ofHours(2));
        GraphQlClient acting = delegating.acting(delegation);
        JsonNode replayed = acting.send("query($id: ID!) { caseHistory(id: $id) { version } }", Map.of("id", hazard));
        assertThat(replayed.has("errors")).as(replayed.toPrettyString()).isFalse();
        JsonNode seen = delegating
                .as("demo-auditor")
                .send(
                        "query($of: String!) { whoHasSeen(subject: $of) { readers { actor onBehalfOf } }"
                                + " readAudit(onBehalfOf: \"demo-officer\") { edges { node { actor onBehalfOf subject } } } }",
                        Map.of("of", hazard));
        assertThat(seen.at("/data/whoHasSeen/readers/0/actor").asString()).isEqualTo(COLLEAGUE);
        assertThat(seen.at("/data/whoHasSeen/readers/0/onBehalfOf").asString()).isEqualTo(OFFICER);
        assertThat(seen.at("/data/readAudit/edges").toString()).contains(hazard);
        delegating.withdrawn(OFFICER, delegation);
    }

    @Test
    void a_file_is_taken_as_far_as_the_delegation_goes_and_a_socket_may_name_it_when_it_is_opened() throws Exception {
        String delegation = delegating.granted(HAZARDS, Duration.ofHours(2));
        delegating.acting(delegation);
        assertThat(delegating.exported(delegation).statusCode()).isEqualTo(403);
        assertThat(delegating.exported(delegation).body()).contains("OUT_OF_SCOPE");
        assertThat(delegating.exported("delegation-nobodys").statusCode()).isEqualTo(404);
        try (Socket socket =
                new Socket(port, delegating.as(COLLEAGUE).authorization(), Map.of(HEADER, delegation), Map.of())) {
            String me = socket.start(ME, Map.of());
            await().atMost(PATIENCE)
                    .untilAsserted(() ->
                            assertThat(String.join("\n", socket.of(me))).contains("\"onBehalfOf\":\"demo-officer\""));
            delegating.withdrawn(COLLEAGUE, delegation);
            String again = socket.start(ME, Map.of());
            await().atMost(PATIENCE)
                    .untilAsserted(() ->
                            assertThat(String.join("\n", socket.of(again))).contains("DELEGATION_WITHDRAWN"));
        }
    }

    @Test
    void a_socket_names_it_in_the_beginning_and_is_cut_off_when_it_is_withdrawn() {
        String hazard = story.registered();
        story.as(Role.OFFICER)
                .send(
                        "query($id: ID!, $position: String) { hazard(id: $id, position: $position) { id } }",
                        Map.of("id", hazard, "position", hazard + "@1"));
        String delegation = delegating.granted(HAZARDS, Duration.ofHours(2));
        delegating.acting(delegation);
        try (Socket socket =
                new Socket(port, delegating.as(COLLEAGUE).authorization(), Map.of(), Map.of(HEADER, delegation))) {
            String me = socket.start(ME, Map.of());
            await().atMost(PATIENCE)
                    .untilAsserted(() ->
                            assertThat(String.join("\n", socket.of(me))).contains("\"onBehalfOf\":\"demo-officer\""));
            String watched = socket.start(
                    "subscription($id: ID!) { hazardChanged(id: $id) { id state } }", Map.of("id", hazard));
            await().atMost(PATIENCE)
                    .untilAsserted(() ->
                            assertThat(String.join("\n", socket.of(watched))).contains("REGISTERED"));
            delegating.withdrawn(OFFICER, delegation);
            assertThat(delegating.ordered(delegating.as(OFFICER), hazard).has("errors"))
                    .isFalse();
            await().atMost(PATIENCE)
                    .untilAsserted(() ->
                            assertThat(String.join("\n", socket.of(watched))).contains("DELEGATION_WITHDRAWN"));
            assertThat(String.join("\n", socket.of(watched))).doesNotContain("ORDERED");
            String again = socket.start(ME, Map.of());
            await().atMost(PATIENCE)
                    .untilAsserted(() ->
                            assertThat(String.join("\n", socket.of(again))).contains("DELEGATION_WITHDRAWN"));
        }
        try (Socket socket = new Socket(
                port, delegating.as(COLLEAGUE).authorization(), Map.of(), Map.of(HEADER, Map.of("not", "an id")))) {
            String me = socket.start(ME, Map.of());
            await().atMost(PATIENCE)
                    .untilAsserted(
                            () -> assertThat(String.join("\n", socket.of(me))).contains("MALFORMED"));
        }
    }
}
