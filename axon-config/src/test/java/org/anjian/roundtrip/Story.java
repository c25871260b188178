package org.anjian.roundtrip;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.anjian.GraphQlClient;
import org.anjian.MovedClock;
import org.yaml.snakeyaml.Yaml;
import tools.jackson.databind.JsonNode;

/**
 * A story of mutations in a file, told through GraphQL with the clock at the time of each step. A step that is refused must
 * name the reason, the rule and both languages, and store nothing.
 */
final class Story {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Pattern NAME = Pattern.compile("\\$\\{(\\w+)}");

    private final MovedClock.MovableClock clock;
    private final Function<String, GraphQlClient> clients;
    private final Function<String, String> answers;
    private final RefusedInput refused;
    private final Map<String, String> kept = new HashMap<>();
    private Runnable afterStep = () -> {};

    /**
     * A story on a node.
     *
     * @param clients a client by the name of a demo user
     * @param answers the fields to ask a mutation for
     */
    Story(
            MovedClock.MovableClock clock,
            Function<String, GraphQlClient> clients,
            Function<String, String> answers,
            RefusedInput refused,
            Map<String, String> known) {
        this.clock = clock;
        this.clients = clients;
        this.answers = answers;
        this.refused = refused;
        kept.putAll(known);
    }

    /** What is to happen after every step. */
    void afterEveryStep(Runnable look) {
        afterStep = look;
    }

    /** What a step kept under a name. */
    String kept(String name) {
        return kept.get(name);
    }

    /** Takes every step of the file. */
    void tell(String resource) {
        try (InputStream file = Story.class.getResourceAsStream(resource)) {
            List<Map<String, Object>> steps = new Yaml().load(file);
            for (Map<String, Object> step : steps) {
                take(step);
                afterStep.run();
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private void take(Map<String, Object> step) {
        String at = (String) step.get("at");
        if (!step.containsKey("clock")) {
            clock.set(at);
        }
        if (step.containsKey("await")) {
            reach((String) step.get("await"));
            return;
        }
        String mutation = (String) step.get("do");
        Map<String, Object> input = new LinkedHashMap<>(named(step.get("input")));
        if (answers.apply(mutation).contains("penaltyCaseId")
                && kept.containsKey("case")
                && !mutation.equals("openPenaltyCase")) {
            input.putIfAbsent("penaltyCaseId", kept("case"));
        }
        input.put("occurredAt", at + ":00+08:00");
        Supplier<JsonNode> call =
                () -> clients.apply((String) step.get("as")).mutate(mutation, input, answers.apply(mutation));
        switch (step.get("refused")) {
            case null -> keep(step, mutation, call.get());
            case String reason -> refused.refused(call, reason);
            case Map<?, ?> why ->
                refused.refused(
                        call, (String) why.get("code"), (String) why.get("reason"), (String) why.get("field"), (String)
                                why.get("rule"));
            default -> throw new IllegalArgumentException(at + ": refused");
        }
    }

    private void keep(Map<String, Object> step, String mutation, JsonNode answer) {
        assertThat(answer.has("errors"))
                .as("%s at %s: %s", mutation, step.get("at"), answer.toPrettyString())
                .isFalse();
        named(step.getOrDefault("keep", Map.of()))
                .forEach((name, field) -> kept.put(
                        name, answer.at("/data/" + mutation + "/" + field).asString()));
    }

    private void reach(String stage) {
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(clients.apply("demo-auditor")
                                .send("query($id: ID!) { penaltyCase(id: $id) { stage } }", Map.of("id", kept("case")))
                                .at("/data/penaltyCase/stage")
                                .asString())
                        .isEqualTo(stage));
    }

    @SuppressWarnings("unchecked")
    private Map<String, Object> named(Object input) {
        return (Map<String, Object>) withNames(input);
    }

    private Object withNames(Object value) {
        return switch (value) {
            case String text -> NAME.matcher(text).replaceAll(name -> kept.getOrDefault(name.group(1), name.group()));
            case List<?> list -> {
                List<Object> all = new ArrayList<>();
                list.forEach(one -> all.add(withNames(one)));
                yield all;
            }
            case Map<?, ?> map -> {
                Map<String, Object> all = new LinkedHashMap<>();
                map.forEach((key, one) -> all.put((String) key, withNames(one)));
                yield all;
            }
            default -> value;
        };
    }
}
