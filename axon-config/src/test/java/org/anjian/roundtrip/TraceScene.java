package org.anjian.roundtrip;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.anjian.GraphQlClient;
import org.anjian.api.message.Actor;
import org.anjian.api.message.Role;
import org.anjian.api.region.RegionCode;
import org.anjian.contract.SampleRecords;
import org.anjian.importing.pipeline.CaughtUp;
import org.anjian.operations.JobProgress;
import org.anjian.security.DemoUsers;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** Records whose events are known, and readers who ask for them. */
abstract class TraceScene {

    static final RegionCode COUNTY = new RegionCode("530302");

    final DemoUsers users;
    final EventStore store;
    final CaughtUp caughtUp;

    @LocalServerPort
    int port;

    TraceScene(DemoUsers users, EventStore store, CaughtUp caughtUp) {
        this.users = users;
        this.store = store;
        this.caughtUp = caughtUp;
    }

    JsonNode ask(Role role, String document, Map<String, ?> variables) {
        JsonNode answer = GraphQlClient.as(role, users, port).send(document, variables);
        assertThat(answer.has("errors")).as(answer.toPrettyString()).isFalse();
        return answer.at("/data");
    }

    JsonNode refusal(Role role, String document, Map<String, ?> variables) {
        return GraphQlClient.as(role, users, port).send(document, variables).at("/errors/0/extensions");
    }

    void readable() throws InterruptedException {
        caughtUp.await(new JobProgress() {
            @Override
            public void report(long done, long total, String text) {}

            @Override
            public boolean isCancelled() {
                return false;
            }
        });
    }

    void record(String aggregate, String id, long sequence, Object event, Instant at, Actor by) {
        store.publish(new GenericDomainEventMessage<>(
                aggregate,
                id,
                sequence,
                event,
                by.toMetadata(),
                UUID.randomUUID().toString(),
                at));
    }

    static Actor officer() {
        return new Actor("officer-1", Role.OFFICER, "qilin-emergency-bureau", COUNTY, null);
    }

    /** A record with one event of each of these types, a day apart, recorded when they happened. */
    void recorded(String aggregate, String id, Object subject, String first, List<Class<?>> types) {
        Instant at = Instant.parse(first + "T02:00:00Z");
        for (int i = 0; i < types.size(); i++) {
            Map<Class<?>, Object> given = new HashMap<>();
            given.put(subject.getClass(), subject);
            given.put(Instant.class, at);
            given.put(LocalDate.class, LocalDate.ofInstant(at, ZoneOffset.UTC));
            record(aggregate, id, i, SampleRecords.of(types.get(i), given), at, officer());
            at = at.plus(Duration.ofDays(1));
        }
    }
}
