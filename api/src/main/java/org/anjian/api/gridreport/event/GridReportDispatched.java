package org.anjian.api.gridreport.event;

import java.time.Instant;
import java.time.LocalDate;
import org.anjian.api.enterprise.ResponsibleBody;
import org.anjian.api.gridreport.GridReportSubject;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * The report went to the body that has to dispose of it (ML20-12e).
 *
 * @param disposeBy the last day for that
 * @param reason why it was referred; null where it went to the township
 */
@Revision("1")
public record GridReportDispatched(
        GridReportSubject report,
        Instant occurredAt,
        ResponsibleBody to,
        LocalDate disposeBy,
        @Nullable String reason) implements GridReportEvent {}
