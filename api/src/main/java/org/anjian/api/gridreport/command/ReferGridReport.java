package org.anjian.api.gridreport.command;

import java.time.Instant;
import org.anjian.api.enterprise.ResponsibleBody;
import org.anjian.api.gridreport.GridReportCommand;
import org.anjian.api.gridreport.GridReportId;
import org.anjian.api.refusal.Required;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Refers a report to another body, which then has to dispose of it (转办, ML20-12e).
 */
public record ReferGridReport(
        @TargetAggregateIdentifier GridReportId gridReportId,
        ResponsibleBody to,
        String reason,
        Instant occurredAt,
        @Nullable String commandId)
        implements GridReportCommand {

    public ReferGridReport {
        Required.value(gridReportId, "gridReportId");
        Required.value(to, "to");
        reason = Required.text(reason, "reason");
        Required.value(occurredAt, "occurredAt");
    }
}
