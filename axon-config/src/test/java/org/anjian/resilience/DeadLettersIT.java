package org.anjian.resilience;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.anjian.DemoStory;
import org.anjian.EmbeddedForTests;
import org.anjian.NodeForTests;
import org.anjian.api.message.Role;
import org.anjian.security.DemoUsers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An event that cannot be projected is set aside and counted, stops no other, and is handled when its cause is gone. */
@NodeForTests
class DeadLettersIT {

    private static final String ORDERED_AT = "2026-03-02T02:00:00Z";

    private final JdbcClient ledger;
    private final DemoStory story;
    private final Operator operator;

    private String sound = "";
    private String poisoned = "";

    @Autowired
    DeadLettersIT(JdbcClient ledger, DemoUsers users, @LocalServerPort int port) {
        this.ledger = ledger;
        this.story = new DemoStory(users, port);
        this.operator = new Operator(port, EmbeddedForTests.services().data().root());
    }

    @BeforeEach
    void one_hazard_was_ordered_and_one_was_not() {
        story.enterpriseIsRegistered();
        sound = story.registered();
        story.done(Role.OFFICER, "orderRectification", sound, DemoStory.order(), "2026-03-02T10:00:00+08:00");
        poisoned = story.registered();
        operator.waitUntilCaughtUp();
    }

    @AfterEach
    void the_ledger_is_sound() {
        repair();
        operator.run("retry", Map.of());
    }

    @Test
    void an_event_that_nobody_can_read_stops_no_other_and_is_handled_when_it_is_repaired() {
        append(orderOfThePoisoned().substring(0, 100));
        await().atMost(Operator.PATIENCE)
                .until(() -> deadLetters("hazards") == 1
                        && deadLetters("hazards-versions") == 1
                        && deadLetters("timeline") == 1);
        assertThat(operator.health()
                        .at("/components/processors/details/hazards/deadLetters")
                        .asLong())
                .isEqualTo(1);

        String other = story.registered();
        story.submitted(other);
        operator.waitUntilCaughtUp();
        assertThat(state(other)).isEqualTo("SUBMITTED");
        assertThat(state(poisoned)).isEqualTo("REGISTERED");
        assertThat(differences()).isPositive();
        // of the hazards, of their versions, and of the timeline
        assertThat(retried("failed")).isEqualTo(3);
        assertThat(deadLetters("hazards")).isEqualTo(1);

        repair();
        assertThat(retried("handled")).isEqualTo(3);
        assertThat(state(poisoned)).isEqualTo("ORDERED");
        operator.seesNoDifferenceIn("hazards", "hazards-versions", "timeline");
    }

    @Test
    void an_event_whose_document_the_mapping_refuses_stops_no_other_read_model() {
        append(orderOfThePoisoned().replace(ORDERED_AT, "+99999-03-02T02:00:00Z"));
        await().atMost(Operator.PATIENCE).until(() -> deadLetters("timeline") == 1);
        assertThat(retried("failed")).isEqualTo(1);
        operator.waitUntilCaughtUp();
        assertThat(state(poisoned)).isEqualTo("ORDERED");

        repair();
        assertThat(retried("handled")).isEqualTo(1);
        operator.run("rebuild", Map.of("model", "hazards"));
        operator.run("rebuild", Map.of("model", "hazards-versions"));
        operator.seesNoDifferenceIn("hazards", "hazards-versions", "timeline");
    }

    private long deadLetters(String processor) {
        return operator.processor(processor).path("deadLetters").asLong();
    }

    private int retried(String outcome) {
        return operator.run("retry", Map.of()).path(outcome).asInt();
    }

    private long differences() {
        return operator.run("verify", Map.of("model", "hazards"))
                .path("differences")
                .asLong();
    }

    private String state(String id) {
        return story.as(Role.OFFICER)
                .send("query($id: ID!) { hazard(id: $id) { state } }", Map.of("id", id))
                .at("/data/hazard/state")
                .asString();
    }

    /** The order of the sound hazard, as if it were that of the other one. */
    private String orderOfThePoisoned() {
        String payload = ledger.sql("""
                        SELECT convert_from(payload, 'UTF8') FROM domain_event_entry
                         WHERE aggregate_identifier = ? AND sequence_number = 1""").param(sound).query(String.class).single();
        assertThat(payload).contains(ORDERED_AT);
        return payload.replace(sound, poisoned);
    }

    private void append(String payload) {
        ledger.sql("""
                        INSERT INTO domain_event_entry (event_identifier, aggregate_identifier, sequence_number, type,
                                                        time_stamp, payload_type, payload_revision, payload, meta_data)
                        SELECT ?, ?, sequence_number, type, time_stamp, payload_type, payload_revision, ?, meta_data
                          FROM domain_event_entry WHERE aggregate_identifier = ? AND sequence_number = 1""")
                .params(UUID.randomUUID().toString(), poisoned, payload.getBytes(StandardCharsets.UTF_8), sound)
                .update();
    }

    private void repair() {
        ledger.sql("UPDATE domain_event_entry SET payload = ? WHERE aggregate_identifier = ? AND sequence_number = 1")
                .params(orderOfThePoisoned().getBytes(StandardCharsets.UTF_8), poisoned)
                .update();
    }
}
