package org.anjian.api.enforcementplan.command;

import java.time.Instant;
import java.util.List;
import org.anjian.api.enforcementplan.EnforcementPlanCommand;
import org.anjian.api.enforcementplan.EnforcementPlanId;
import org.anjian.api.enforcementplan.ItemReason;
import org.anjian.api.refusal.Required;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Evaluates a plan after its year, with a reason for whatever was not executed (ML20-05b). */
public record CloseEnforcementPlan(
        @TargetAggregateIdentifier EnforcementPlanId enforcementPlanId,
        List<ItemReason> reasons,
        String evaluation,
        Instant occurredAt,
        @Nullable String commandId)
        implements EnforcementPlanCommand {

    public CloseEnforcementPlan {
        Required.value(enforcementPlanId, "enforcementPlanId");
        reasons = Required.list(reasons, "reasons");
        evaluation = Required.name(evaluation, "evaluation");
        Required.value(occurredAt, "occurredAt");
    }
}
