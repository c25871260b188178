package org.anjian.api.hazard.query;

import java.time.Instant;
import org.anjian.api.hazard.HazardId;
import org.anjian.api.message.Position;
import org.jspecify.annotations.Nullable;

/**
 * One hazard, by id or by number. Answered with an optional {@link org.anjian.api.hazard.view.HazardView}.
 *
 * @param recordedBy as it was known at that instant (recorded time), folded from its events; now where it is null
 * @param occurredBy as it stood at that instant by what had happened then (occurred time); not with recordedBy
 * @param position wait until the read model has reached it
 */
public record FindHazard(
        @Nullable HazardId id,
        @Nullable String number,
        @Nullable Instant recordedBy,
        @Nullable Instant occurredBy,
        @Nullable Position position) {}
