package org.anjian.api.enforcementplan.command;

import java.time.Instant;
import org.anjian.api.enforcementplan.PlanContents;
import org.anjian.api.enforcementplan.PlanYears;
import org.anjian.api.message.Command;
import org.anjian.api.refusal.Required;
import org.anjian.api.region.RegionCode;
import org.jspecify.annotations.Nullable;

/** Drafts the annual enforcement plan of the actor's own regulator, or drafts it again before it is submitted (编制年度执法计划, QJ22B-05a). */
public record DraftEnforcementPlan(
        String regulatorName,
        RegionCode region,
        int year,
        PlanContents contents,
        Instant occurredAt,
        @Nullable String commandId)
        implements Command {

    public DraftEnforcementPlan {
        regulatorName = Required.name(regulatorName, "regulatorName");
        Required.value(contents, "contents");
        Required.value(occurredAt, "occurredAt");
        Required.value(region, "region");
        PlanYears.require(year);
    }
}
