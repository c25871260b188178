package org.anjian.api.safetymanager.query;

import java.time.Instant;
import org.anjian.api.message.Position;
import org.anjian.api.refusal.Required;
import org.anjian.api.safetymanager.SafetyManagerId;
import org.anjian.api.safetymanager.view.SafetyManagerView;
import org.jspecify.annotations.Nullable;

/**
 * One file. Answered with an optional {@link SafetyManagerView}.
 *
 * @param recordedBy as it was known at that instant (recorded time), folded from its events; now where it is null
 * @param occurredBy as it stood at that instant by what had happened then (occurred time); not with recordedBy
 * @param position wait until the read model has reached it
 */
public record FindSafetyManager(
        SafetyManagerId id,
        @Nullable Instant recordedBy,
        @Nullable Instant occurredBy,
        @Nullable Position position) {
    public FindSafetyManager {
        Required.value(id, "id");
    }
}
