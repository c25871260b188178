package org.anjian.api.enforcementplan.command;

import java.time.Instant;
import org.anjian.api.enforcementplan.EnforcementPlanCommand;
import org.anjian.api.enforcementplan.EnforcementPlanId;
import org.anjian.api.refusal.Required;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Approves a plan, or its amendment, as the government of the same level (审批同意, QJ22B-05b).
 *
 * @param documentNumber the number of the approval (批复文号)
 */
public record ApproveEnforcementPlan(
        @TargetAggregateIdentifier EnforcementPlanId enforcementPlanId,
        String documentNumber,
        Instant occurredAt,
        @Nullable String commandId)
        implements EnforcementPlanCommand {

    public ApproveEnforcementPlan {
        Required.value(enforcementPlanId, "enforcementPlanId");
        documentNumber = Required.name(documentNumber, "documentNumber");
        Required.value(occurredAt, "occurredAt");
    }
}
