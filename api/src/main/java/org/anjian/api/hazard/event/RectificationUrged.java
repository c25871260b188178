package org.anjian.api.hazard.event;

import java.time.Instant;
import org.anjian.api.hazard.HazardSubject;
import org.anjian.api.message.DutyAct;
import org.axonframework.serialization.Revision;

/** Rectification was urged. */
@Revision("1")
public record RectificationUrged(HazardSubject hazard, Instant occurredAt, String message)
        implements HazardEvent, DutyAct {

    /** Urging is duty 7 (QJ22A-12.7). */
    @Override
    public int duty() {
        return 7;
    }
}
