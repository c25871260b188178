package org.anjian.roundtrip;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.anjian.GraphQlClient;
import org.anjian.api.message.Role;
import org.anjian.security.DemoUsers;
import tools.jackson.databind.JsonNode;

/** What the demo's agency head does on a day, and what the demo users are told. */
final class HeadOffice {

    private final DemoUsers users;
    private final int port;

    HeadOffice(DemoUsers users, int port) {
        this.users = users;
        this.port = port;
    }

    /** Sends a mutation, of nine in the morning of a day, and returns its decision with id and position. */
    JsonNode done(String mutation, Map<String, ?> input, String day) {
        Map<String, Object> whole = new HashMap<>(input);
        whole.put("occurredAt", day + "T09:00:00+08:00");
        JsonNode answer = GraphQlClient.as(Role.AGENCY_HEAD, users, port).mutate(mutation, whole, "id position");
        JsonNode decision = answer.at("/data/" + mutation);
        assertThat(decision.isObject()).as(answer.toPrettyString()).isTrue();
        return decision;
    }

    /** Sends a query, which must not fail, and returns its data. */
    JsonNode ask(Role role, String document) {
        JsonNode answer = GraphQlClient.as(role, users, port).send(document, Map.of());
        assertThat(answer.has("errors")).as(answer.toPrettyString()).isFalse();
        return answer.at("/data");
    }
}
