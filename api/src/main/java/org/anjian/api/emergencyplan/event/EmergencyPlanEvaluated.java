package org.anjian.api.emergencyplan.event;

import java.time.Instant;
import java.util.List;
import org.anjian.api.emergencyplan.EmergencyPlanSubject;
import org.anjian.api.emergencyplan.PlanEvaluation;
import org.anjian.api.person.PersonId;
import org.axonframework.serialization.Revision;

/** A plan was evaluated. */
@Revision("1")
public record EmergencyPlanEvaluated(
        EmergencyPlanSubject plan,
        Instant occurredAt,
        int planVersion,
        PlanEvaluation result,
        String conclusion,
        List<PersonId> participants)
        implements EmergencyPlanEvent {

    public EmergencyPlanEvaluated {
        participants = List.copyOf(participants);
    }
}
