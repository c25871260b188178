package org.anjian.api.hazard.command;

import java.time.Instant;
import org.anjian.api.hazard.HazardCommand;
import org.anjian.api.hazard.HazardId;
import org.anjian.api.refusal.Required;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Reports to the authority how a major hazard is found and handled (重大事故隐患排查治理情况报告, QX24-21).
 *
 * @param authority the code of the body that is told
 */
public record ReportMajorHazard(
        @TargetAggregateIdentifier HazardId hazardId,
        String authority,
        String content,
        Instant occurredAt,
        @Nullable String commandId)
        implements HazardCommand {

    public ReportMajorHazard {
        Required.value(hazardId, "hazardId");
        authority = Required.name(authority, "authority");
        content = Required.text(content, "content");
        Required.value(occurredAt, "occurredAt");
    }
}
