package org.anjian.api.hazard.query;

import org.anjian.api.hazard.HazardId;
import org.anjian.api.refusal.Required;

/**
 * One hazard, now and whenever it changes: a subscription query. Answered with a
 * {@link org.anjian.api.hazard.view.HazardView}, or nothing where the reader may not know of it; the updates are views too.
 */
public record WatchHazard(HazardId id) {

    public WatchHazard {
        Required.value(id, "id");
    }
}
