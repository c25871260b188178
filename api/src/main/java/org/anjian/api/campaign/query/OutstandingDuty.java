package org.anjian.api.campaign.query;

import java.time.LocalDate;
import org.anjian.api.campaign.PhaseDuty;
import org.anjian.api.refusal.Required;

/** A duty that was not done by its last day. */
public record OutstandingDuty(PhaseDuty duty, LocalDate dueOn) {

    public OutstandingDuty {
        Required.value(duty, "duty");
        Required.value(dueOn, "dueOn");
    }
}
