package org.anjian.api.gridreport.view;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.enterprise.ResponsibleBody;
import org.anjian.api.gridreport.GridId;
import org.anjian.api.gridreport.GridReportId;
import org.anjian.api.gridreport.GridReportOutcome;
import org.anjian.api.gridreport.GridReportState;
import org.anjian.api.hazard.Evidence;
import org.anjian.api.hazard.HazardId;
import org.anjian.api.region.RegionCode;
import org.jspecify.annotations.Nullable;

/**
 * A report of a grid worker and what became of it: the read model's document.
 *
 * @param version how many events were folded, also the version of the document
 * @param regionPath the codes from the root of the jurisdiction tree to the region
 * @param reportedBy the account
 * @param team who sees it as the own one: the account that reported
 * @param body the body that it is with
 * @param disposeBy the last day for the disposition
 * @param dispatches the bodies it was with, newest last, at most 60
 * @param overdueSince the day that began when it became overdue
 * @param hazardId the hazard that it became
 */
public record GridReportView(
        GridReportId id,
        long version,
        GridId grid,
        String gridName,
        EnterpriseId enterpriseId,
        String enterpriseName,
        RegionCode region,
        List<String> regionPath,
        GridReportState state,
        String reportedBy,
        List<String> team,
        LocalDate reportedOn,
        String description,
        String location,
        List<Evidence> evidence,
        @Nullable ResponsibleBody body,
        @Nullable LocalDate disposeBy,
        List<Dispatch> dispatches,
        @Nullable LocalDate overdueSince,
        @Nullable GridReportOutcome outcome,
        @Nullable String note,
        @Nullable String disposedBy,
        @Nullable LocalDate disposedOn,
        @Nullable HazardId hazardId,
        Instant recordedAt) {

    /** How many dispatches the document keeps, so that it does not grow without bound. */
    public static final int KEPT = 60;

    public GridReportView {
        regionPath = List.copyOf(regionPath);
        team = List.copyOf(team);
        evidence = List.copyOf(evidence);
        dispatches = List.copyOf(dispatches);
    }

    /**
     * A body that the report went to.
     *
     * @param reason why it was referred; null where it went to the township
     */
    public record Dispatch(
            LocalDate on,
            ResponsibleBody to,
            LocalDate disposeBy,
            @Nullable String reason) {}
}
