package org.anjian.api.gridreport.command;

import java.time.Instant;
import java.util.List;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.gridreport.GridId;
import org.anjian.api.gridreport.GridReportCommand;
import org.anjian.api.gridreport.GridReportId;
import org.anjian.api.hazard.Evidence;
import org.anjian.api.refusal.Required;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Reports a safety problem that a grid worker saw at an enterprise; it goes to the body of the township (网格员上报, ML20-12e).
 */
public record RecordGridReport(
        @TargetAggregateIdentifier GridReportId gridReportId,
        GridId gridId,
        EnterpriseId enterpriseId,
        String description,
        String location,
        List<Evidence> evidence,
        Instant occurredAt,
        @Nullable String commandId)
        implements GridReportCommand {

    public RecordGridReport {
        gridReportId = gridReportId == null ? GridReportId.forCommand(commandId) : gridReportId;
        Required.value(gridId, "gridId");
        Required.value(enterpriseId, "enterpriseId");
        description = Required.text(description, "description");
        location = Required.text(location, "location");
        evidence = Required.list(evidence, "evidence");
        Required.value(occurredAt, "occurredAt");
    }
}
