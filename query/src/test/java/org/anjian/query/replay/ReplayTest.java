package org.anjian.query.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.anjian.api.message.Event;
import org.anjian.api.replay.Moment;
import org.anjian.query.Models;
import org.anjian.query.journal.RecordedEvent;
import org.anjian.query.readmodel.FoldedModel;
import org.anjian.query.readmodel.Folding;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A record as it was at a moment is the fold of what was there at that moment, for the records of every read model. */
class ReplayTest {

    private static final int LIVES = 25;
    private static final int LENGTH = 8;

    static Stream<FoldedModel<?, ?>> models() {
        return Models.all().stream().filter(FoldedModel.class::isInstance).map(model -> (FoldedModel<?, ?>) model);
    }

    @ParameterizedTest
    @MethodSource("models")
    void the_record_of_a_moment_is_the_fold_of_the_prefix(FoldedModel<?, ?> model) {
        compare(model);
    }

    private static <E extends Event, V> void compare(FoldedModel<E, V> model) {
        SampleEvents samples = new SampleEvents(model.idPrefix().hashCode());
        Folding<E, V> folding = new Folding<>(model);
        int prefixes = 0;
        for (int life = 0; life < LIVES; life++) {
            List<RecordedEvent> history = samples.history(model, LENGTH);
            assertThat(history).as(model.name()).isNotEmpty();
            String id = model.idPrefix() + "1";
            Replay<E, V> replay = new Replay<>(model, new KeptEvents(Map.of(id, history)));
            for (int k = 0; k < history.size(); k++) {
                V expected = folding.whole(history.subList(0, k + 1)).view();
                Instant recorded = history.get(k).info().recordedAt();
                Instant occurred = history.get(k).payload().occurredAt();
                assertThat(replay.of(id).at(Moment.recordedBy(recorded))).isEqualTo(expected);
                assertThat(replay.of(id).at(Moment.recordedBy(recorded.plus(Duration.ofMinutes(59)))))
                        .isEqualTo(expected);
                assertThat(replay.of(id).at(Moment.atVersion(k + 1))).isEqualTo(expected);
                assertThat(replay.of(id).at(Moment.atPosition(k))).isEqualTo(expected);
                assertThat(replay.of(id).at(Moment.occurredBy(occurred))).isEqualTo(expected);
                prefixes++;
            }
            assertThat(replay.of(id).now()).isEqualTo(folding.whole(history).view());
            Instant before = history.getFirst().info().recordedAt().minusMillis(1);
            assertThat(replay.of(id).at(Moment.recordedBy(before))).isNull();
            assertThat(replay.of(id).at(Moment.occurredBy(before))).isNull();
        }
        assertThat(prefixes).as(model.name()).isGreaterThan(LIVES);
        assertThat(replayOfNothing(model).of(model.idPrefix() + "unknown").now())
                .isNull();
    }

    @ParameterizedTest
    @MethodSource("models")
    void what_had_happened_by_a_moment_folds_whatever_the_order_in_which_it_was_recorded(FoldedModel<?, ?> model) {
        SampleEvents samples = new SampleEvents(31L * model.idPrefix().hashCode());
        Random random = new Random(model.idPrefix().hashCode());
        Set<String> broken = new TreeSet<>();
        for (int life = 0; life < 10 * LIVES; life++) {
            List<RecordedEvent> history = samples.history(model, LENGTH);
            for (int k = 1; k < history.size(); k++) {
                List<RecordedEvent> happened = new ArrayList<>(List.of(history.getFirst()));
                history.subList(1, history.size()).stream()
                        .filter(event -> random.nextBoolean())
                        .forEach(happened::add);
                try {
                    fold(model, happened);
                } catch (RuntimeException failure) {
                    broken.add(model.name() + ": " + failure + " at " + failure.getStackTrace()[0]);
                }
            }
        }
        assertThat(broken).isEmpty();
    }

    private static <E extends Event, V> void fold(FoldedModel<E, V> model, List<RecordedEvent> events) {
        V view = null;
        for (RecordedEvent event : events) {
            view = model.fold(view, model.eventType().cast(event.payload()), event.info());
        }
    }

    private static <E extends Event, V> Replay<E, V> replayOfNothing(FoldedModel<E, V> model) {
        return new Replay<>(model, new KeptEvents(Map.of()));
    }
}
