package org.anjian.api.emergencyplan.command;

import java.time.Instant;
import java.util.List;
import org.anjian.api.emergencyplan.EmergencyPlanCommand;
import org.anjian.api.emergencyplan.EmergencyPlanId;
import org.anjian.api.emergencyplan.PlanEvaluation;
import org.anjian.api.person.PersonId;
import org.anjian.api.refusal.Required;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Evaluates a published plan (应急预案评估, QX24-17).
 *
 * @param participants the safety managers who took part
 */
public record EvaluateEmergencyPlan(
        @TargetAggregateIdentifier EmergencyPlanId emergencyPlanId,
        PlanEvaluation result,
        String conclusion,
        List<PersonId> participants,
        Instant occurredAt,
        @Nullable String commandId)
        implements EmergencyPlanCommand {

    public EvaluateEmergencyPlan {
        Required.value(emergencyPlanId, "emergencyPlanId");
        Required.value(result, "result");
        conclusion = Required.text(conclusion, "conclusion");
        participants = Required.list(participants, "participants");
        Required.value(occurredAt, "occurredAt");
    }
}
