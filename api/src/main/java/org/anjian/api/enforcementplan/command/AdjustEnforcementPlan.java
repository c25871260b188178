package org.anjian.api.enforcementplan.command;

import java.time.Instant;
import org.anjian.api.enforcementplan.EnforcementPlanCommand;
import org.anjian.api.enforcementplan.EnforcementPlanId;
import org.anjian.api.enforcementplan.PlanContents;
import org.anjian.api.refusal.Required;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Drafts an amendment of a plan in force; it counts once it is approved (调整). */
public record AdjustEnforcementPlan(
        @TargetAggregateIdentifier EnforcementPlanId enforcementPlanId,
        PlanContents contents,
        String reason,
        Instant occurredAt,
        @Nullable String commandId)
        implements EnforcementPlanCommand {

    public AdjustEnforcementPlan {
        Required.value(enforcementPlanId, "enforcementPlanId");
        Required.value(contents, "contents");
        reason = Required.text(reason, "reason");
        Required.value(occurredAt, "occurredAt");
    }
}
