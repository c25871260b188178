package org.anjian.api.emergencyplan.event;

import java.time.Instant;
import java.util.List;
import org.anjian.api.emergencyplan.EmergencyPlanSubject;
import org.anjian.api.emergencyplan.ReviewResult;
import org.anjian.api.person.PersonId;
import org.axonframework.serialization.Revision;

/** Experts reviewed a plan. */
@Revision("1")
public record EmergencyPlanReviewed(
        EmergencyPlanSubject plan,
        Instant occurredAt,
        int planVersion,
        List<PersonId> experts,
        ReviewResult result,
        String conclusion)
        implements EmergencyPlanEvent {

    public EmergencyPlanReviewed {
        experts = List.copyOf(experts);
    }
}
