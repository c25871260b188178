package org.anjian.query.readmodel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.anjian.api.hazard.event.HazardEvent;
import org.anjian.api.hazard.view.HazardView;
import org.anjian.query.hazard.HazardFold;
import org.anjian.query.hazard.RandomHazards;
import org.anjian.query.journal.RecordedEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A document at version n is the fold of the first n events, however the events arrive. */
class FoldingPropertyTest {

    private static final int LIVES = 300;

    private final Folding<HazardEvent, HazardView> folding = new Folding<>(new HazardFold());

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 20220501, 530300})
    void batches_of_any_size_in_any_order_delivered_any_number_of_times_give_the_same_document(long seed) {
        Random random = new Random(seed);
        RandomHazards hazards = new RandomHazards(seed);
        for (int i = 0; i < LIVES; i++) {
            List<RecordedEvent> history = Recorded.history("hazard-" + i, hazards.life(i));
            Stored<HazardView> stored = null;
            for (List<RecordedEvent> batch : deliveries(history, random)) {
                Stored<HazardView> after = folding.advance(stored, batch, () -> history);
                if (after != null) {
                    assertThat(after).as("seed %d, life %d", seed, i).isEqualTo(folding.whole(history.subList(0, (int)
                            after.version())));
                    assertThat(after.version()).isGreaterThan(stored == null ? 0 : stored.version());
                    stored = after;
                }
            }
            assertThat(stored).as("seed %d, life %d", seed, i).isEqualTo(folding.whole(history));
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {7, 1983})
    void a_document_that_was_lost_or_fell_behind_is_healed_from_its_history(long seed) {
        RandomHazards hazards = new RandomHazards(seed);
        Random random = new Random(seed);
        for (int i = 0; i < LIVES; i++) {
            List<RecordedEvent> history = Recorded.history("hazard-" + i, hazards.life(i));
            int behind = random.nextInt(history.size());
            Stored<HazardView> stored = behind == 0 ? null : folding.whole(history.subList(0, behind));

            Stored<HazardView> healed = folding.advance(stored, List.of(history.getLast()), () -> history);

            assertThat(healed).as("seed %d, life %d", seed, i).isEqualTo(folding.whole(history));
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {11})
    void a_document_read_back_from_its_json_is_the_same(long seed) {
        RandomHazards hazards = new RandomHazards(seed);
        HazardFold fold = new HazardFold();
        DocumentJson json = new DocumentJson();
        for (int i = 0; i < LIVES; i++) {
            HazardView view = folding.whole(Recorded.history("hazard-" + i, hazards.life(i)))
                    .view();
            assertThat(json.read(json.bytes(fold.document(view)), HazardView.class))
                    .as("seed %d, life %d", seed, i)
                    .isEqualTo(view);
        }
    }

    @Test
    void a_document_that_is_ahead_is_left_alone() {
        List<RecordedEvent> history = Recorded.history("hazard-1", new RandomHazards(3).life(1));
        Stored<HazardView> whole = folding.whole(history);

        assertThat(folding.advance(whole, history, () -> {
                    throw new AssertionError("the history is not needed");
                }))
                .isNull();
    }

    @Test
    void a_history_with_a_gap_is_never_folded() {
        RandomHazards hazards = new RandomHazards(5);
        List<RecordedEvent> history = Recorded.history("hazard-1", hazards.life(1));
        List<RecordedEvent> more = new ArrayList<>(history);
        more.addAll(Recorded.history("hazard-1", hazards.life(1)));

        assertThatThrownBy(() -> folding.whole(more.subList(1, more.size()))).isInstanceOf(FoldFailure.class);
        assertThatThrownBy(() -> folding.whole(List.of())).isInstanceOf(FoldFailure.class);
    }

    /** Cuts a history into batches, repeats some, and mixes the events within each; the last batch has the last event. */
    static List<List<RecordedEvent>> deliveries(List<RecordedEvent> history, Random random) {
        List<List<RecordedEvent>> batches = new ArrayList<>();
        for (int from = 0; from < history.size(); ) {
            int to = Math.min(history.size(), from + 1 + random.nextInt(4));
            int overlap = Math.max(0, from - random.nextInt(3));
            List<RecordedEvent> batch = new ArrayList<>(history.subList(overlap, to));
            if (random.nextBoolean()) {
                batch.addAll(history.subList(from, to));
            }
            Collections.shuffle(batch, random);
            batches.add(batch);
            if (random.nextInt(4) == 0) {
                batches.add(batch);
            }
            from = to;
        }
        return batches;
    }
}
