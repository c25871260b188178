package org.anjian.query.readmodel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.anjian.api.message.Event;
import org.anjian.query.journal.RecordedEvent;

/** Folds a history, and holds the fold to what every one promises, however the events are delivered. */
public final class Deliveries {

    private static final long SEED = 530300;

    private Deliveries() {}

    /**
     * The document of a history: the same in one batch, in two with the events mixed and repeated, from the last event alone,
     * and read back from its JSON.
     */
    public static <E extends Event, V> V folded(FoldedModel<E, V> model, String id, List<? extends E> events) {
        return folded(model, id, Map.of(), events);
    }

    /**
     * The document of a history likewise.
     *
     * @param metadata what every event says of who caused it
     */
    public static <E extends Event, V> V folded(
            FoldedModel<E, V> model, String id, Map<String, String> metadata, List<? extends E> events) {
        List<RecordedEvent> history = new ArrayList<>(events.size());
        for (E event : events) {
            history.add(new RecordedEvent(Recorded.info(id, history.size(), metadata), event));
        }
        Folding<E, V> folding = new Folding<>(model);
        Stored<V> whole = folding.whole(history);
        Random random = new Random(SEED);
        for (int seen = 0; seen < history.size(); seen++) {
            Stored<V> before = seen == 0 ? null : folding.whole(history.subList(0, seen));
            List<RecordedEvent> again = new ArrayList<>(history);
            again.addAll(history.subList(seen, history.size()));
            Collections.shuffle(again, random);
            assertThat(folding.advance(before, again, Deliveries::unasked))
                    .as("seed %d, %d events were seen", SEED, seen)
                    .isEqualTo(whole);
            assertThat(folding.advance(before, List.of(history.getLast()), () -> history))
                    .as("healed after %d events", seen)
                    .isEqualTo(whole);
        }
        assertThat(folding.advance(whole, history, Deliveries::unasked))
                .as("delivered once more")
                .isNull();
        DocumentJson json = new DocumentJson();
        assertThat(json.read(json.bytes(model.document(whole.view())), model.viewType()))
                .as("read back")
                .isEqualTo(whole.view());
        return whole.view();
    }

    private static List<RecordedEvent> unasked() {
        throw new AssertionError("the history is not needed");
    }
}
