package org.anjian.query.replay;

import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.function.Function;
import org.anjian.api.message.Event;
import org.anjian.api.timeline.TimelineEntry;
import org.anjian.query.difference.Difference;
import org.anjian.query.difference.Differences;
import org.anjian.query.journal.RecordedEvent;
import org.jspecify.annotations.Nullable;

/**
 * One record event by event: what happened, what it changed, and what there was afterwards. Each walk folds anew and keeps one
 * state at a time, so however long the course is, it can be written as it is walked.
 */
public final class RecordCourse implements Iterable<RecordCourse.Step> {

    private final String id;
    private final Class<?> document;
    private final int length;
    private final Iterable<Step> steps;

    /**
     * A course.
     *
     * @param document what the states are outlines of
     * @param length how many steps there are
     */
    public RecordCourse(String id, Class<?> document, int length, Iterable<Step> steps) {
        this.id = id;
        this.document = document;
        this.length = length;
        this.steps = steps;
    }

    /** The record. */
    public String id() {
        return id;
    }

    /** What the states are outlines of. */
    public Class<?> document() {
        return document;
    }

    /** How many events the record has, those that the reader may not see included. */
    public int length() {
        return length;
    }

    @Override
    public Iterator<Step> iterator() {
        return steps.iterator();
    }

    /**
     * One event of the course.
     *
     * @param version the version of the record after it
     * @param entry the event; null where the reader may not see it
     * @param changes what it changed, as far as the reader may see the record
     * @param state the record after it; null where the reader may not see the record as it was then
     */
    public record Step(
            long version,
            @Nullable TimelineEntry entry,
            List<Difference> changes,
            @Nullable Map<String, Object> state) {

        public Step {
            changes = List.copyOf(changes);
        }
    }

    /** A walk. */
    static final class Steps<E extends Event, V> implements Iterator<Step> {

        private final Life<E, V> life;
        private final Function<RecordedEvent, @Nullable TimelineEntry> entry;
        private final Function<V, @Nullable Map<String, Object>> outline;
        private int next;

        @Nullable
        private V view;

        private Map<String, Object> last = Map.of();

        Steps(
                Life<E, V> life,
                Function<RecordedEvent, @Nullable TimelineEntry> entry,
                Function<V, @Nullable Map<String, Object>> outline) {
            this.life = life;
            this.entry = entry;
            this.outline = outline;
        }

        @Override
        public boolean hasNext() {
            return next < life.events().size();
        }

        @Override
        public Step next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            RecordedEvent event = life.events().get(next++);
            V after = life.after(view, event);
            Map<String, Object> state = outline.apply(after);
            Map<String, Object> compared = state == null ? Map.of() : RecordKind.withoutVersion(state);
            List<Difference> changes = state == null ? List.of() : Differences.between(last, compared);
            view = after;
            last = compared;
            return new Step(event.info().version(), entry.apply(event), changes, state);
        }
    }
}
