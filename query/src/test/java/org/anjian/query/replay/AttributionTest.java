package org.anjian.query.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.anjian.api.message.Event;
import org.anjian.query.difference.Attribution;
import org.anjian.query.difference.Attribution.Attributed;
import org.anjian.query.difference.Difference;
import org.anjian.query.difference.Differences;
import org.anjian.query.journal.RecordedEvent;
import org.anjian.query.readmodel.DocumentJson;
import org.anjian.query.readmodel.FoldedModel;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each difference has the event that made it, for the records of every read model. */
class AttributionTest {

    private static final int LIVES = 25;
    private static final int LENGTH = 8;

    private final DocumentJson json = new DocumentJson();

    static Stream<FoldedModel<?, ?>> models() {
        return ReplayTest.models();
    }

    @ParameterizedTest
    @MethodSource("models")
    void just_before_the_named_event_the_new_value_is_not_there_and_after_it_is(FoldedModel<?, ?> model) {
        attribute(model);
    }

    private <E extends Event, V> void attribute(FoldedModel<E, V> model) {
        long seed = Long.getLong("anjian.seed", model.idPrefix().hashCode());
        SampleEvents samples = new SampleEvents(seed);
        Random random = new Random(seed);
        String id = model.idPrefix() + "1";
        int named = 0;
        for (int i = 0; i < LIVES; i++) {
            List<RecordedEvent> history = samples.history(model, LENGTH);
            Life<E, V> life = new Replay<>(model, new KeptEvents(Map.of(id, history))).of(id);
            int to = 1 + random.nextInt(history.size());
            int from = 1 + random.nextInt(to);
            Attribution<V> attribution = new Attribution<>(life::folded, life::after, json::outline);
            List<Attributed> found = attribution.between(history.subList(0, from), history.subList(0, to));
            assertThat(found.stream().map(Attributed::difference).toList())
                    .as("-Danjian.seed=" + seed)
                    .isEqualTo(Differences.between(outline(life, history, from), outline(life, history, to)));
            for (Attributed each : found) {
                Difference difference = each.difference();
                int at = history.indexOf(each.touchedBy().getLast());
                assertThat(at).isBetween(from, to - 1);
                assertThat(difference.in(outline(life, history, at))).isNotEqualTo(difference.after());
                for (int later = at + 1; later <= to; later++) {
                    assertThat(difference.in(outline(life, history, later))).isEqualTo(difference.after());
                }
                named++;
            }
        }
        assertThat(named).as(model.name()).isPositive();
    }

    private <E extends Event, V> Map<String, Object> outline(
            Life<E, V> life, List<RecordedEvent> history, int version) {
        return json.outline(life.folded(history.subList(0, version)));
    }
}
