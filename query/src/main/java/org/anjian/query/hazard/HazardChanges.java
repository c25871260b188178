package org.anjian.query.hazard;

import java.util.List;
import org.anjian.api.hazard.query.WatchHazard;
import org.anjian.api.hazard.view.HazardView;
import org.anjian.query.readmodel.Draft;
import org.anjian.query.readmodel.ViewChanges;
import org.axonframework.queryhandling.QueryUpdateEmitter;

/**
 * Pushes changed hazards to whoever watches them, on every node. The update carries the view itself: a reader that is
 * told to look again would look before the index is refreshed.
 */
public final class HazardChanges implements ViewChanges<HazardView> {

    private final QueryUpdateEmitter emitter;

    public HazardChanges(QueryUpdateEmitter emitter) {
        this.emitter = emitter;
    }

    @Override
    public void written(List<Draft<HazardView>> drafts) {
        if (emitter.activeSubscriptions().isEmpty()) {
            return;
        }
        for (Draft<HazardView> draft : drafts) {
            emitter.emit(WatchHazard.class, watch -> watch.id().raw().equals(draft.id()), draft.view());
        }
    }
}
