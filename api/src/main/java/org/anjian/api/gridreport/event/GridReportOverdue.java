package org.anjian.api.gridreport.event;

import java.time.Instant;
import java.time.LocalDate;
import org.anjian.api.enterprise.ResponsibleBody;
import org.anjian.api.gridreport.GridReportSubject;
import org.axonframework.serialization.Revision;

/** The last day passed without a disposition (ML20-12e). */
@Revision("1")
public record GridReportOverdue(GridReportSubject report, Instant occurredAt, ResponsibleBody body, LocalDate disposeBy)
        implements GridReportEvent {}
