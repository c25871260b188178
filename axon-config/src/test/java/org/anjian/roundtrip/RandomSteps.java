package org.anjian.roundtrip;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.anjian.DemoStory;
import org.anjian.GraphQlClient;
import org.anjian.api.message.Role;
import tools.jackson.databind.JsonNode;

/** Steps of a run: what the state of a record does not allow is refused, which is a step too. */
final class RandomSteps {

    private static final List<String> COUNTIES = List.of("530302", "530302", "530303", "530323");

    private final PastStory story;
    private final Random random;
    private final List<String> enterprises = new ArrayList<>();
    private final List<String> hazards = new ArrayList<>();

    RandomSteps(PastStory story, Random random) {
        this.story = story;
        this.random = random;
    }

    void one() {
        switch (random.nextInt(14)) {
            case 0 -> enterprises.add(story.registered(pick(COUNTIES)));
            case 1 ->
                onEnterprise(
                        "amendEnterprise",
                        Map.of("profile", PastStory.profile("改" + random.nextInt(99)), "reason", "更名"));
            case 2 -> onEnterprise("catalogueSupervisedObject", Map.of("responsibleBody", body()));
            case 3 -> onEnterprise("removeFromCatalogue", Map.of("reason", "不再监管"));
            case 4 -> onEnterprise("assignSupervisingRegulator", Map.of("regulator", body(), "managingBody", body()));
            case 5, 6 ->
                hazards.add(story.hazardOf(enterprises.isEmpty() ? DemoStory.ENTERPRISE : pick(enterprises), random));
            case 7, 8 -> onHazard("orderRectification", DemoStory.order(), "03-2");
            case 9 ->
                onHazard(
                        "gradeHazard",
                        Map.of("severity", random.nextBoolean() ? "MAJOR" : "GENERAL", "basis", "复核"),
                        "03-2");
            case 10 -> onHazard("recordTracking", Map.of("finding", "进展"), "04-1");
            case 11 -> onHazard("urgeRectification", Map.of("message", "请尽快"), "04-2");
            case 12 -> onHazard("revokeHazard", Map.of("reason", "误报"), "05-1");
            default ->
                onHazard(
                        "listHazardForSupervision",
                        Map.of("level", "CITY", "dueOn", "2026-12-31", "reason", "挂牌督办"),
                        "05-2");
        }
    }

    /** The enterprises that it registered. */
    List<String> enterprises() {
        return List.copyOf(enterprises);
    }

    /** The hazards that it registered. */
    List<String> hazards() {
        return List.copyOf(hazards);
    }

    private void onEnterprise(String mutation, Map<String, ?> input) {
        if (!enterprises.isEmpty()) {
            Map<String, Object> whole = new HashMap<>(input);
            whole.put("enterpriseId", pick(enterprises));
            whole.put("occurredAt", "2026-02-0" + (1 + random.nextInt(9)) + "T09:00:00+08:00");
            mutate(mutation, whole, "version");
        }
    }

    private void onHazard(String mutation, Map<String, ?> input, String day) {
        if (!hazards.isEmpty()) {
            Map<String, Object> whole = new HashMap<>(input);
            whole.put("hazardId", pick(hazards));
            whole.put("occurredAt", "2026-" + day + random.nextInt(9) + "T09:00:00+08:00");
            mutate(mutation, whole, "state");
        }
    }

    /** Refusals are fine; a request that the schema does not take is not. */
    private void mutate(String mutation, Map<String, ?> input, String selection) {
        GraphQlClient head = story.as(Role.AGENCY_HEAD);
        JsonNode answer = head.mutate(mutation, input, selection);
        assertThat(answer.at("/errors/0/extensions/reason").asString(""))
                .as(answer.toPrettyString())
                .isNotIn("MALFORMED", "UNKNOWN_VALUE", "INTERNAL");
    }

    private Map<String, String> body() {
        return Map.of("code", "bureau-" + random.nextInt(3), "name", "应急管理局" + random.nextInt(3));
    }

    private <T> T pick(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}
