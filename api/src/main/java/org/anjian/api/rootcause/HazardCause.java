package org.anjian.api.rootcause;

import org.anjian.api.hazard.HazardId;
import org.anjian.api.refusal.Required;

/** The cause of one hazard. */
public record HazardCause(HazardId hazardId, CauseClass cause) {

    public HazardCause {
        Required.value(hazardId, "hazardId");
        Required.value(cause, "cause");
    }
}
