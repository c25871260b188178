package org.anjian.personaldata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.anjian.DemoStory;
import org.anjian.NodeForTests;
import org.anjian.api.message.Role;
import org.anjian.permission.Exports;
import org.anjian.query.readaudit.AccountedRecords;
import org.anjian.query.replay.RecordKind;
import org.anjian.query.replay.RecordKinds;
import org.anjian.security.DemoUser;
import org.anjian.security.DemoUsers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** Whoever sees who somebody is, is seen by the auditors, who are seen likewise. */
@NodeForTests
class WhoHasSeenIT {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final String ASKED =
            "query($id: String!) { whoHasSeen(subject: $id) { count readers { actor role kinds times firstAt lastAt } } }";

    private final DemoUsers users;
    private final RecordKinds kinds;
    private final DemoStory story;
    private final int port;

    @Autowired
    WhoHasSeenIT(DemoUsers users, RecordKinds kinds, @LocalServerPort int port) {
        this.users = users;
        this.kinds = kinds;
        this.port = port;
        this.story = new DemoStory(users, port);
    }

    @BeforeEach
    void the_demo_enterprise_is_registered() {
        story.enterpriseIsRegistered();
    }

    @Test
    void every_kind_of_record_that_is_accounted_for_is_one_that_can_be_read() {
        assertThat(kinds.all().stream().<Class<?>>map(RecordKind::document)).containsAll(AccountedRecords.ALL.keySet());
    }

    @Test
    void opening_listing_and_exporting_are_told_and_what_was_not_shown_is_not()
            throws IOException, InterruptedException {
        JsonNode registered = done(
                Role.ENTERPRISE,
                "registerPerson",
                Map.of(
                        "enterpriseId",
                        DemoStory.ENTERPRISE,
                        "name",
                        "西门验账",
                        "identity",
                        Map.of("kind", "OTHER", "number", "SEEN-1"),
                        "occurredAt",
                        "2026-03-02T09:00:00+08:00"));
        String person = registered.path("id").asString();
        String position = registered.path("position").asString();
        assertThat(readers(person)).isEmpty();

        opened(Role.OFFICER, person, position);
        opened(Role.OFFICER, person, position);
        opened(Role.AUDITOR, person, position);
        assertThat(story.as(Role.PUBLIC)
                        .send("query($id: ID!) { person(id: $id) { name } }", Map.of("id", person))
                        .at("/data/person/name")
                        .asString(""))
                .isEmpty();
        story.as(Role.ENTERPRISE)
                .send(
                        "{ persons(name: \"西门验账\", position: \"" + position + "\") { edges { node { id } } } }",
                        Map.of());

        List<JsonNode> readers = readers(person);
        assertThat(readers.stream().map(WhoHasSeenIT::told))
                .containsExactly(
                        "ENTERPRISE [\"IDENTITY_LISTED\"] 1",
                        "AUDITOR [\"RECORD_READ\"] 1",
                        "OFFICER [\"RECORD_READ\"] 2");
        assertThat(readers.getLast().path("firstAt").asString())
                .isLessThan(readers.getLast().path("lastAt").asString());

        story.managerIsOnDuty();
        String manager = done(
                        Role.ENTERPRISE,
                        "appointSafetyManager",
                        Map.of(
                                "personId",
                                person,
                                "enterpriseId",
                                DemoStory.ENTERPRISE,
                                "mode",
                                "PART_TIME",
                                "account",
                                "seen-1",
                                "occurredAt",
                                "2026-03-03T09:00:00+08:00"))
                .path("id")
                .asString();
        DemoUser officer = users.all().stream()
                .filter(user -> user.actor().role() == Role.OFFICER)
                .findFirst()
                .orElseThrow();
        await().atMost(PATIENCE)
                .until(() -> new Exports(port).read("safety-managers", officer).contains("seen-1"));
        assertThat(readers(manager).stream().map(reader -> reader.path("role").asString()))
                .containsExactly("OFFICER");
    }

    @Test
    void nobody_asks_who_has_seen_but_auditors() {
        for (Role role : List.of(Role.OFFICER, Role.AGENCY_HEAD, Role.ENTERPRISE)) {
            JsonNode refused = story.as(role).send(ASKED, Map.of("id", "person-1"));
            assertThat(refused.at("/errors/0/extensions/reason").asString())
                    .as(role + ": " + refused)
                    .isEqualTo("NOT_PERMITTED");
        }
        assertThat(story.as(Role.AUDITOR)
                        .send(ASKED, Map.of("id", " "))
                        .at("/errors/0/extensions/field")
                        .asString())
                .isEqualTo("subject");
        assertThat(readers("person-" + "0".repeat(32))).isEmpty();
    }

    private void opened(Role role, String person, String position) {
        assertThat(story.as(role)
                        .send(
                                "query($id: ID!, $position: String) { person(id: $id, position: $position) { name } }",
                                Map.of("id", person, "position", position))
                        .at("/data/person/name")
                        .asString())
                .isEqualTo("西门验账");
    }

    private List<JsonNode> readers(String record) {
        JsonNode answer = story.as(Role.AUDITOR).send(ASKED, Map.of("id", record));
        assertThat(answer.has("errors")).as(answer.toPrettyString()).isFalse();
        List<JsonNode> readers =
                answer.at("/data/whoHasSeen/readers").valueStream().toList();
        assertThat(answer.at("/data/whoHasSeen/count").asInt()).isEqualTo(readers.size());
        return readers;
    }

    private static String told(JsonNode reader) {
        return reader.path("role").asString() + " " + reader.path("kinds") + " "
                + reader.path("times").asInt();
    }

    private JsonNode done(Role role, String mutation, Map<String, Object> input) {
        JsonNode answer = story.as(role).mutate(mutation, input, "id position");
        assertThat(answer.has("errors")).as(answer.toPrettyString()).isFalse();
        return answer.at("/data/" + mutation);
    }
}
