package org.anjian.api.gridreport.command;

import java.time.Instant;
import org.anjian.api.gridreport.GridReportCommand;
import org.anjian.api.gridreport.GridReportId;
import org.anjian.api.gridreport.GridReportOutcome;
import org.anjian.api.hazard.HazardGrade;
import org.anjian.api.refusal.Required;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Says what became of a report, as the body that it is with (处置, ML20-12e).
 *
 * @param severity how severe the hazard is, where it becomes one
 * @param category the class of the hazard, where it becomes one
 */
public record DisposeGridReport(
        @TargetAggregateIdentifier GridReportId gridReportId,
        GridReportOutcome outcome,
        String note,
        @Nullable HazardGrade severity,
        @Nullable String category,
        Instant occurredAt,
        @Nullable String commandId)
        implements GridReportCommand {

    public DisposeGridReport {
        Required.value(gridReportId, "gridReportId");
        Required.value(outcome, "outcome");
        note = Required.text(note, "note");
        category = category == null ? null : Required.name(category, "category");
        Required.value(occurredAt, "occurredAt");
    }
}
