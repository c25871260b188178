package org.anjian.api.inspection.command;

import java.time.Instant;
import org.anjian.api.inspection.InspectionCommand;
import org.anjian.api.inspection.InspectionId;
import org.anjian.api.inspection.NewFinding;
import org.anjian.api.refusal.Required;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Records a finding. A hazard is registered under a number at once (NL-AQ65, QJ22B-09a). */
public record RecordFinding(
        @TargetAggregateIdentifier InspectionId inspectionId,
        NewFinding finding,
        Instant occurredAt,
        @Nullable String commandId)
        implements InspectionCommand {

    public RecordFinding {
        Required.value(inspectionId, "inspectionId");
        Required.value(finding, "finding");
        Required.value(occurredAt, "occurredAt");
    }
}
