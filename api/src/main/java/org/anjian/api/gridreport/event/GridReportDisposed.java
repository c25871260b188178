package org.anjian.api.gridreport.event;

import java.time.Instant;
import org.anjian.api.enterprise.ResponsibleBody;
import org.anjian.api.gridreport.GridHazard;
import org.anjian.api.gridreport.GridReportOutcome;
import org.anjian.api.gridreport.GridReportSubject;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * The body said what became of the report (ML20-12e).
 *
 * @param disposedBy the account
 * @param hazard the hazard that it becomes, where it becomes one
 * @param description what was reported
 * @param location where
 */
@Revision("1")
public record GridReportDisposed(
        GridReportSubject report,
        Instant occurredAt,
        GridReportOutcome outcome,
        String note,
        ResponsibleBody body,
        String disposedBy,
        @Nullable GridHazard hazard,
        String description,
        String location)
        implements GridReportEvent {}
