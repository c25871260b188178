package org.anjian.roundtrip;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.anjian.DemoStory;
import org.anjian.api.enterprise.CreditCode;
import org.anjian.api.message.Role;
import tools.jackson.databind.JsonNode;

/** What bad input is tried on: the demo enterprise, and one in the next county under the city's own regulator. */
final class BadInputStory {

    private static final String WHEN = "2026-03-20T10:00:00+08:00";

    private final DemoStory demo;

    BadInputStory(DemoStory demo) {
        this.demo = demo;
    }

    /** The demo enterprise and its people. */
    DemoStory demo() {
        return demo;
    }

    /** Registers an enterprise in the next county, and returns its id. */
    String neighbour() {
        String first17 = "91530303MA6K00009";
        String neighbour = done(
                Role.AGENCY_HEAD,
                "registerEnterprise",
                Map.of(
                        "creditCode",
                        first17 + CreditCode.checkCharacter(first17 + "0"),
                        "profile",
                        Map.of("name", "沾益某景区", "sector", "TOURISM"),
                        "region",
                        "530303"),
                "enterpriseId");
        Map<String, Object> bureau = Map.of("code", "qujing-emergency-bureau", "name", "曲靖市应急管理局");
        done(
                Role.AGENCY_HEAD,
                "assignSupervisingRegulator",
                Map.of("enterpriseId", neighbour, "regulator", bureau, "managingBody", bureau),
                "id");
        return neighbour;
    }

    /** Sends a mutation, of 20 March 2026, and returns the whole answer. */
    JsonNode send(Role role, String mutation, Map<String, ?> input, String selection) {
        return demo.as(role).mutate(mutation, DemoStory.and(input, Map.of("occurredAt", WHEN)), selection);
    }

    /** Sends what the cases rest on, once in the life of the node, and returns its id. */
    String done(Role role, String mutation, Map<String, ?> input, String id) {
        JsonNode answer = send(
                role,
                mutation,
                DemoStory.and(input, Map.of("commandId", "bad-input-" + mutation + input.hashCode())),
                id);
        assertThat(answer.at("/data/" + mutation + "/" + id).asString(""))
                .as(answer.toPrettyString())
                .isNotEmpty();
        return answer.at("/data/" + mutation + "/" + id).asString();
    }
}
