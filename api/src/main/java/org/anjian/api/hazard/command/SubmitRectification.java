package org.anjian.api.hazard.command;

import java.time.Instant;
import java.util.List;
import org.anjian.api.hazard.Evidence;
import org.anjian.api.hazard.HazardCommand;
import org.anjian.api.hazard.HazardId;
import org.anjian.api.refusal.Required;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Reports the rectification as done, with evidence (整改完成报告). */
public record SubmitRectification(
        @TargetAggregateIdentifier HazardId hazardId,
        String report,
        List<Evidence> evidence,
        Instant occurredAt,
        @Nullable String commandId)
        implements HazardCommand {

    public SubmitRectification {
        Required.value(hazardId, "hazardId");
        report = Required.text(report, "report");
        evidence = Required.list(evidence, "evidence");
        Required.value(occurredAt, "occurredAt");
    }
}
