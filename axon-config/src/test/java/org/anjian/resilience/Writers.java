package org.anjian.resilience;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.anjian.DemoStory;
import org.anjian.GraphQlClient;
import tools.jackson.databind.JsonNode;

/**
 * Field terminals that register hazards as fast as they are acknowledged. A terminal that is refused for the moment sends
 * the same command again; one that hears nothing keeps it for later.
 */
final class Writers {

    private static final int TERMINALS = 32;

    private final Map<String, String> acknowledged = new ConcurrentHashMap<>();
    private final Queue<Map<String, Object>> unanswered = new ConcurrentLinkedQueue<>();
    private final Set<String> refusals = ConcurrentHashMap.newKeySet();
    private final List<Thread> threads = new ArrayList<>();
    private volatile boolean stopping;

    /** Begins to write as that officer. */
    void begin(GraphQlClient officer) {
        stopping = false;
        for (int i = 0; i < TERMINALS; i++) {
            threads.add(Thread.ofVirtual().start(() -> {
                boolean answered = true;
                while (!stopping && answered) {
                    answered = send(officer, newHazard());
                }
            }));
        }
    }

    /** Waits until so many more hazards are acknowledged. */
    void waitForMore(int hazards) {
        int enough = acknowledged.size() + hazards;
        await().atMost(Operator.PATIENCE).until(() -> acknowledged.size() >= enough);
    }

    /** Lets every terminal end with its present command. */
    void end() throws InterruptedException {
        stopping = true;
        for (Thread thread : threads) {
            thread.join();
        }
        threads.clear();
    }

    /** Sends again what was never answered. */
    void sendUnansweredAgain(GraphQlClient officer) {
        List<Map<String, Object>> again = List.copyOf(unanswered);
        unanswered.clear();
        again.forEach(input -> send(officer, input));
        assertThat(unanswered).isEmpty();
    }

    /** The number of every acknowledged hazard by its id. */
    Map<String, String> acknowledged() {
        return Map.copyOf(acknowledged);
    }

    /** How many commands were never answered. */
    int unanswered() {
        return unanswered.size();
    }

    /** Code and reason of every refusal. */
    Set<String> refusals() {
        return Set.copyOf(refusals);
    }

    /** Whether the node still answers. */
    private boolean send(GraphQlClient officer, Map<String, Object> input) {
        try {
            JsonNode answer = officer.mutate("registerHazard", input, DemoStory.DECISION);
            while (answer.has("errors")) {
                JsonNode refusal = answer.at("/errors/0/extensions");
                refusals.add(refusal.path("code").asString("") + "/"
                        + refusal.path("reason").asString(""));
                if (!refusal.path("code").asString("").equals("UNAVAILABLE")) {
                    return false;
                }
                answer = officer.mutate("registerHazard", input, DemoStory.DECISION);
            }
            JsonNode hazard = answer.at("/data/registerHazard");
            acknowledged.put(
                    hazard.path("hazardId").asString(), hazard.path("number").asString());
            return true;
        } catch (UncheckedIOException killed) {
            unanswered.add(input);
            return false;
        }
    }

    private static Map<String, Object> newHazard() {
        Map<String, Object> input = DemoStory.hazard();
        input.put("commandId", UUID.randomUUID().toString());
        return input;
    }
}
