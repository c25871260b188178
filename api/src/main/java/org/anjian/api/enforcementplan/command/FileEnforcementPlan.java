package org.anjian.api.enforcementplan.command;

import java.time.Instant;
import org.anjian.api.enforcementplan.EnforcementPlanCommand;
import org.anjian.api.enforcementplan.EnforcementPlanId;
import org.anjian.api.enterprise.ResponsibleBody;
import org.anjian.api.refusal.Required;
import org.anjian.api.region.RegionCode;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Files an approved plan with the regulator one level up (备案, QJ22B-05c).
 *
 * @param filedAt the jurisdiction of that regulator
 */
public record FileEnforcementPlan(
        @TargetAggregateIdentifier EnforcementPlanId enforcementPlanId,
        ResponsibleBody filedWith,
        RegionCode filedAt,
        Instant occurredAt,
        @Nullable String commandId)
        implements EnforcementPlanCommand {

    public FileEnforcementPlan {
        Required.value(enforcementPlanId, "enforcementPlanId");
        Required.value(filedWith, "filedWith");
        Required.value(filedAt, "filedAt");
        Required.value(occurredAt, "occurredAt");
    }
}
