package org.anjian.api.enforcementplan.command;

import java.time.Instant;
import org.anjian.api.enforcementplan.EnforcementPlanCommand;
import org.anjian.api.enforcementplan.EnforcementPlanId;
import org.anjian.api.refusal.Required;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Gives a plan, or its amendment, back to the regulator (退回). */
public record ReturnEnforcementPlan(
        @TargetAggregateIdentifier EnforcementPlanId enforcementPlanId,
        String reason,
        Instant occurredAt,
        @Nullable String commandId)
        implements EnforcementPlanCommand {

    public ReturnEnforcementPlan {
        Required.value(enforcementPlanId, "enforcementPlanId");
        reason = Required.text(reason, "reason");
        Required.value(occurredAt, "occurredAt");
    }
}
