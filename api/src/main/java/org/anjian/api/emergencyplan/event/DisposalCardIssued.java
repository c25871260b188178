package org.anjian.api.emergencyplan.event;

import java.time.Instant;
import org.anjian.api.emergencyplan.EmergencyPlanSubject;
import org.anjian.api.message.DutyAct;
import org.axonframework.serialization.Revision;

/** A post has its emergency disposal card. */
@Revision("1")
public record DisposalCardIssued(EmergencyPlanSubject plan, Instant occurredAt, String post, String content)
        implements EmergencyPlanEvent, DutyAct {

    /** Preparing disposal cards is duty 1 (QX24-04). */
    @Override
    public int duty() {
        return 1;
    }
}
