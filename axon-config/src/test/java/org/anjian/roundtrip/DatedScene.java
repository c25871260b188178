package org.anjian.roundtrip;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.anjian.MovedClock;
import tools.jackson.databind.JsonNode;

/** What the people of a story do on a day, and what they read. */
class DatedScene {

    private final MovedClock.MovableClock clock;
    private final StoryPeople people;

    DatedScene(MovedClock.MovableClock clock, StoryPeople people) {
        this.clock = clock;
        this.people = people;
    }

    /** Sends a mutation at nine o'clock of a day, which is done, and returns its answer. */
    JsonNode done(String who, String mutation, String day, Map<String, ?> input) {
        JsonNode answer = sent(who, mutation, day, input);
        assertThat(answer.has("errors")).as(answer.toPrettyString()).isFalse();
        return answer.at("/data/" + mutation);
    }

    /** Sends one likewise, which is refused, and returns the reason. */
    String refused(String who, String mutation, String day, Map<String, ?> input) {
        return sent(who, mutation, day, input).at("/errors/0/extensions/reason").asString();
    }

    private JsonNode sent(String who, String mutation, String day, Map<String, ?> input) {
        clock.set(day + "T10:00");
        Map<String, Object> whole = new HashMap<>(input);
        whole.put("occurredAt", day + "T09:00:00+08:00");
        return people.client(who).mutate(mutation, whole, people.answer(mutation));
    }

    /** Asks a question, and returns the whole answer, errors included. */
    JsonNode answer(String who, String question) {
        return people.client(who).send(question, Map.of());
    }

    /** Asks a question that is answered. */
    JsonNode ask(String who, String question) {
        JsonNode answer = people.client(who).send(question, Map.of());
        assertThat(answer.has("errors")).as(answer.toPrettyString()).isFalse();
        return answer.path("data");
    }
}
