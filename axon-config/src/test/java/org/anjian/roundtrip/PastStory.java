package org.anjian.roundtrip;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.anjian.DemoStory;
import org.anjian.GraphQlClient;
import org.anjian.api.message.Role;
import org.anjian.security.DemoUsers;
import tools.jackson.databind.JsonNode;

/** Enterprises with hazards whose past is asked for. */
final class PastStory {

    private final DemoStory story;

    PastStory(DemoUsers users, int port) {
        this.story = new DemoStory(users, port);
        story.enterpriseIsRegistered();
    }

    GraphQlClient as(Role role) {
        return story.as(role);
    }

    JsonNode read(Role role, String document) {
        JsonNode answer = story.as(role).send(document, Map.of());
        assertThat(answer.has("errors")).as(answer.toPrettyString()).isFalse();
        return answer.path("data");
    }

    JsonNode done(Role role, String mutation, Map<String, ?> input, String selection) {
        JsonNode answer = story.as(role).mutate(mutation, input, selection);
        assertThat(answer.has("errors")).as(answer.toPrettyString()).isFalse();
        return answer.at("/data/" + mutation);
    }

    String registered(String county) {
        String name = UUID.randomUUID().toString();
        return done(
                        Role.AGENCY_HEAD,
                        "registerEnterprise",
                        Map.of(
                                "foreignIdentifier",
                                Map.of("scheme", "past", "value", name),
                                "profile",
                                profile(name),
                                "region",
                                county,
                                "occurredAt",
                                "2026-01-05T09:00:00+08:00"),
                        "enterpriseId")
                .path("enterpriseId")
                .asString();
    }

    static Map<String, Object> profile(String name) {
        return Map.of("name", "过去厂" + name, "sector", "HAZARDOUS_CHEMICALS");
    }

    String hazardOf(String enterprise, Random random) {
        return hazardOf(enterprise, random, "2026-0" + (1 + random.nextInt(3)) + "-1" + random.nextInt(9));
    }

    String hazardOf(String enterprise, Random random, String day) {
        Map<String, Object> hazard = DemoStory.hazard();
        hazard.put("enterpriseId", enterprise);
        hazard.put("severity", random.nextBoolean() ? "MAJOR" : "GENERAL");
        hazard.put("occurredAt", day + "T09:00:00+08:00");
        return done(Role.AGENCY_HEAD, "registerHazard", hazard, DemoStory.DECISION)
                .path("hazardId")
                .asString();
    }
}
