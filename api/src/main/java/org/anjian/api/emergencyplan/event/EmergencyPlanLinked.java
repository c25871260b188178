package org.anjian.api.emergencyplan.event;

import java.time.Instant;
import org.anjian.api.emergencyplan.EmergencyPlanSubject;
import org.anjian.api.emergencyplan.PlanLink;
import org.anjian.api.message.DutyAct;
import org.axonframework.serialization.Revision;

/** A plan was linked with another. */
@Revision("1")
public record EmergencyPlanLinked(EmergencyPlanSubject plan, Instant occurredAt, PlanLink link)
        implements EmergencyPlanEvent, DutyAct {

    /** Linking emergency plans is duty 1 (QX24-06). */
    @Override
    public int duty() {
        return 1;
    }
}
