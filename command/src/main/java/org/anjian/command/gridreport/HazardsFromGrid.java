package org.anjian.command.gridreport;

import org.anjian.api.gridreport.event.GridReportDisposed;
import org.anjian.api.hazard.HazardKind;
import org.anjian.api.hazard.HazardSource;
import org.anjian.api.hazard.SourceRecord;
import org.anjian.api.hazard.command.RegisterHazard;
import org.anjian.command.process.OwnCommands;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;

/** A report that is disposed of as a hazard becomes one; its source record leads back to the report (ML20-12e). */
@Component
@ProcessingGroup("grid-report-process")
@DisallowReplay
public class HazardsFromGrid {

    /** The system that the source record of such a hazard names. */
    public static final String SOURCE_SYSTEM = "gridreport";

    private final OwnCommands commands;

    HazardsFromGrid(OwnCommands commands) {
        this.commands = commands;
    }

    @EventHandler
    void on(GridReportDisposed event) {
        if (event.hazard() != null) {
            commands.send(registration(event), event.report().region());
        }
    }

    /** The hazard that a report gives. */
    static RegisterHazard registration(GridReportDisposed event) {
        return new RegisterHazard(
                event.hazard().id(),
                event.report().enterpriseId(),
                HazardKind.HAZARD,
                HazardSource.GRID_REPORT,
                event.hazard().severity(),
                event.hazard().category(),
                null,
                event.description(),
                event.location(),
                new SourceRecord(SOURCE_SYSTEM, event.report().id().raw()),
                event.occurredAt(),
                "raise/" + event.hazard().id());
    }
}
