package org.anjian.api.enforcementplan.command;

import java.time.Instant;
import org.anjian.api.enforcementplan.PlanYears;
import org.anjian.api.enterprise.ResponsibleBody;
import org.anjian.api.message.Command;
import org.anjian.api.refusal.Required;
import org.anjian.api.region.RegionCode;
import org.jspecify.annotations.Nullable;

/**
 * Makes a regulator owe a plan for a year (QJ22B-05a). Later years follow by themselves.
 *
 * @param region the jurisdiction of the regulator
 */
public record ExpectEnforcementPlan(
        ResponsibleBody regulator,
        RegionCode region,
        int year,
        Instant occurredAt,
        @Nullable String commandId) implements Command {

    public ExpectEnforcementPlan {
        Required.value(regulator, "regulator");
        Required.value(region, "region");
        Required.value(occurredAt, "occurredAt");
        PlanYears.require(year);
    }
}
