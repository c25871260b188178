package org.anjian.api.hazard.query;

import org.anjian.api.hazard.HazardId;
import org.anjian.api.message.Position;
import org.anjian.api.replay.Moment;
import org.jspecify.annotations.Nullable;

/**
 * One hazard, by id or by number. Answered with an optional {@link org.anjian.api.hazard.view.HazardView}.
 *
 * @param moment the moment it is asked for
 * @param position wait until the read model has reached it
 */
public record FindHazard(
        @Nullable HazardId id,
        @Nullable String number,
        Moment moment,
        @Nullable Position position) {}
