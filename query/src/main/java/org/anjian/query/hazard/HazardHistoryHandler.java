package org.anjian.query.hazard;

import org.anjian.api.hazard.event.HazardEvent;
import org.anjian.api.hazard.query.FindHazardHistory;
import org.anjian.api.hazard.view.HazardView;
import org.anjian.api.message.Actor;
import org.anjian.api.refusal.InputRefusal;
import org.anjian.api.refusal.RefusedException;
import org.anjian.api.timeline.query.TimelinePage;
import org.anjian.query.permission.ReadFilter;
import org.anjian.query.permission.Reading;
import org.anjian.query.replay.HistoryPages;
import org.anjian.query.replay.Replay;
import org.axonframework.queryhandling.QueryHandler;

/** Answers for the history of one hazard, straight from the store: complete, and current at once. */
public final class HazardHistoryHandler {

    private final Replay<HazardEvent, HazardView> replay;
    private final HistoryPages histories;
    private final ReadFilter permissions;

    public HazardHistoryHandler(
            Replay<HazardEvent, HazardView> replay, HistoryPages histories, ReadFilter permissions) {
        this.replay = replay;
        this.histories = histories;
        this.permissions = permissions;
    }

    /**
     * The events, oldest first.
     *
     * @throws RefusedException {@link InputRefusal#NO_SUCH_RECORD} where there is no such hazard or the reader may not know
     *     of it
     */
    @QueryHandler
    public TimelinePage handle(FindHazardHistory query, Actor actor) {
        Reading reading = permissions
                .ofEvents(actor, HazardView.class)
                .orElseThrow(() -> new RefusedException(InputRefusal.NOT_PERMITTED));
        HazardView hazard = replay.now(query.id().raw());
        if (hazard == null || !reading.covers(hazard.regionPath(), hazard.enterpriseId(), hazard.published())) {
            throw new RefusedException(InputRefusal.NO_SUCH_RECORD, "id");
        }
        return histories.page(query.id().raw(), event -> true, query.page(), reading.identity());
    }
}
