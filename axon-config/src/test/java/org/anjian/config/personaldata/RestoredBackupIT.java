package org.anjian.config.personaldata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.anjian.DemoStory;
import org.anjian.NodeForTests;
import org.anjian.api.message.Role;
import org.anjian.security.DemoUsers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** A backup from before somebody was forgotten brings nobody back. */
@NodeForTests
@ExtendWith(OutputCaptureExtension.class)
class RestoredBackupIT {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final String NAME = "东方验恢复";

    private final JdbcClient database;
    private final ForgottenPersons forgotten;
    private final ErasureList list;
    private final DemoStory story;

    @Autowired
    RestoredBackupIT(
            JdbcClient database,
            ForgottenPersons forgotten,
            ErasureList list,
            DemoUsers users,
            @LocalServerPort int port) {
        this.database = database;
        this.forgotten = forgotten;
        this.list = list;
        this.story = new DemoStory(users, port);
    }

    @BeforeEach
    void the_demo_enterprise_is_registered() {
        story.enterpriseIsRegistered();
    }

    @Test
    void who_was_forgotten_stays_forgotten_when_the_database_has_the_key_again(CapturedOutput log) {
        String person = registered("RESTORED-1");
        String other = registered("RESTORED-2");
        Row backup = row(person);
        forget(person);
        assertThat(list.persons()).contains(person).doesNotContain(other);

        restore(backup);
        forgotten.atStart();

        assertThat(database.sql("SELECT wrapped IS NULL FROM person_key WHERE person = ?")
                        .param(person)
                        .query(Boolean.class)
                        .single())
                .isTrue();
        assertThat(name(person)).isEqualTo("erased");
        assertThat(name(other)).as("everybody else is as before").isEqualTo(NAME);
        assertThat(forgotten.again()).isOne();
        assertThat(log.getAll()).contains("1 persons who had been forgotten").contains(person);

        forgotten.atStart();
        assertThat(forgotten.again()).isZero();
    }

    @Test
    void whom_the_list_did_not_take_in_time_it_takes_at_the_next_start() {
        String person = registered("RESTORED-3");
        database.sql("UPDATE person_key SET wrapped = NULL, destroyed_at = now() WHERE person = ?")
                .param(person)
                .update();
        assertThat(list.persons()).doesNotContain(person);
        forgotten.atStart();
        assertThat(list.persons()).contains(person);
    }

    private String registered(String document) {
        String person = done(
                        Role.ENTERPRISE,
                        "registerPerson",
                        Map.of(
                                "enterpriseId",
                                DemoStory.ENTERPRISE,
                                "name",
                                NAME,
                                "identity",
                                Map.of("kind", "OTHER", "number", document),
                                "occurredAt",
                                "2026-03-02T09:00:00+08:00"))
                .path("id")
                .asString();
        await().atMost(PATIENCE).until(() -> name(person).equals(NAME));
        return person;
    }

    private void forget(String person) {
        done(
                Role.AGENCY_HEAD,
                "forgetPerson",
                Map.of("personId", person, "reason", "本人申请", "occurredAt", "2026-03-09T09:00:00+08:00"));
    }

    private JsonNode done(Role role, String mutation, Map<String, Object> input) {
        JsonNode answer = story.as(role).mutate(mutation, input, "id position");
        assertThat(answer.has("errors")).as(answer.toPrettyString()).isFalse();
        return answer.at("/data/" + mutation);
    }

    private String name(String person) {
        return story.as(Role.OFFICER)
                .send("query($id: ID!) { person(id: $id) { name } }", Map.of("id", person))
                .at("/data/person/name")
                .asString();
    }

    private Row row(String person) {
        return database.sql("SELECT person, master, wrapped FROM person_key WHERE person = ?")
                .param(person)
                .query((row, number) -> new Row(row.getString(1), row.getInt(2), row.getBytes(3)))
                .single();
    }

    private void restore(Row backup) {
        List<Object> values = List.of(backup.master(), backup.wrapped(), backup.person());
        assertThat(database.sql("UPDATE person_key SET master = ?, wrapped = ?, destroyed_at = NULL WHERE person = ?")
                        .params(values)
                        .update())
                .isOne();
    }

    private record Row(String person, int master, byte[] wrapped) {}
}
