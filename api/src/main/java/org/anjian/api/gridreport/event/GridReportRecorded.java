package org.anjian.api.gridreport.event;

import java.time.Instant;
import java.util.List;
import org.anjian.api.gridreport.GridReportSubject;
import org.anjian.api.hazard.Evidence;
import org.axonframework.serialization.Revision;

/**
 * A grid worker reported a safety problem (ML20-12e).
 *
 * @param reportedBy the account
 */
@Revision("1")
public record GridReportRecorded(
        GridReportSubject report,
        Instant occurredAt,
        String reportedBy,
        String description,
        String location,
        List<Evidence> evidence)
        implements GridReportEvent {

    public GridReportRecorded {
        evidence = List.copyOf(evidence);
    }
}
