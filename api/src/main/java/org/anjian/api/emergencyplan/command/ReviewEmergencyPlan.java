package org.anjian.api.emergencyplan.command;

import java.time.Instant;
import java.util.List;
import org.anjian.api.emergencyplan.EmergencyPlanCommand;
import org.anjian.api.emergencyplan.EmergencyPlanId;
import org.anjian.api.emergencyplan.ReviewResult;
import org.anjian.api.person.PersonId;
import org.anjian.api.refusal.Required;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Records the review of a plan by experts (专家评审, QX24-07). */
public record ReviewEmergencyPlan(
        @TargetAggregateIdentifier EmergencyPlanId emergencyPlanId,
        List<PersonId> experts,
        ReviewResult result,
        String conclusion,
        Instant occurredAt,
        @Nullable String commandId)
        implements EmergencyPlanCommand {

    public ReviewEmergencyPlan {
        Required.value(emergencyPlanId, "emergencyPlanId");
        experts = Required.list(experts, "experts");
        Required.value(result, "result");
        conclusion = Required.text(conclusion, "conclusion");
        Required.value(occurredAt, "occurredAt");
    }
}
