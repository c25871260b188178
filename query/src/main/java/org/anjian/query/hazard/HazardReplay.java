package org.anjian.query.hazard;

import java.time.Instant;
import java.util.function.Predicate;
import org.anjian.api.hazard.HazardId;
import org.anjian.api.hazard.event.HazardEvent;
import org.anjian.api.hazard.view.HazardView;
import org.anjian.query.journal.EventJournal;
import org.anjian.query.journal.RecordedEvent;
import org.jspecify.annotations.Nullable;

/** One hazard as it stood at some moment, folded from its events: no index is asked. */
public final class HazardReplay {

    private final HazardFold fold;
    private final EventJournal journal;

    public HazardReplay(HazardFold fold, EventJournal journal) {
        this.fold = fold;
        this.journal = journal;
    }

    /** By all events; null where there is none. */
    public @Nullable HazardView now(HazardId id) {
        return foldOf(id, event -> true);
    }

    /** As it was known at an instant. */
    public @Nullable HazardView recordedBy(HazardId id, Instant instant) {
        return foldOf(id, event -> !event.info().recordedAt().isAfter(instant));
    }

    /** As it stood by what had happened at an instant, whenever that was recorded. */
    public @Nullable HazardView occurredBy(HazardId id, Instant instant) {
        return foldOf(id, event -> !event.payload().occurredAt().isAfter(instant));
    }

    private @Nullable HazardView foldOf(HazardId id, Predicate<RecordedEvent> chosen) {
        HazardView view = null;
        for (RecordedEvent event : journal.eventsOf(id.raw())) {
            if (chosen.test(event)) {
                view = fold.fold(view, (HazardEvent) event.payload(), event.info());
            }
        }
        return view;
    }
}
