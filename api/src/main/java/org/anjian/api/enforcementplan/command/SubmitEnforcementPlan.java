package org.anjian.api.enforcementplan.command;

import java.time.Instant;
import org.anjian.api.enforcementplan.EnforcementPlanCommand;
import org.anjian.api.enforcementplan.EnforcementPlanId;
import org.anjian.api.refusal.Required;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Puts a plan, or its amendment, before the government of the same level (报批). */
public record SubmitEnforcementPlan(
        @TargetAggregateIdentifier EnforcementPlanId enforcementPlanId,
        Instant occurredAt,
        @Nullable String commandId) implements EnforcementPlanCommand {

    public SubmitEnforcementPlan {
        Required.value(enforcementPlanId, "enforcementPlanId");
        Required.value(occurredAt, "occurredAt");
    }
}
