package org.anjian.query.gridreport;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.anjian.api.enterprise.ResponsibleBody;
import org.anjian.api.gridreport.GridReportOutcome;
import org.anjian.api.gridreport.GridReportState;
import org.anjian.api.gridreport.GridReportSubject;
import org.anjian.api.gridreport.view.GridReportView;
import org.anjian.api.hazard.Evidence;
import org.anjian.api.hazard.HazardId;
import org.anjian.query.journal.EventInfo;
import org.jspecify.annotations.Nullable;

/** A view while one event is applied to it; lives no longer than that. */
final class GridReportSheet {

    GridReportState state;
    String reportedBy;
    LocalDate reportedOn;
    String description;
    String location;

    @Nullable
    ResponsibleBody body;

    @Nullable
    LocalDate disposeBy;

    @Nullable
    LocalDate overdueSince;

    @Nullable
    GridReportOutcome outcome;

    @Nullable
    String note;

    @Nullable
    String disposedBy;

    @Nullable
    LocalDate disposedOn;

    @Nullable
    HazardId hazardId;

    final List<Evidence> evidence = new ArrayList<>();
    final List<GridReportView.Dispatch> dispatches = new ArrayList<>();

    GridReportSheet() {}

    GridReportSheet(GridReportView view) {
        state = view.state();
        reportedBy = view.reportedBy();
        reportedOn = view.reportedOn();
        description = view.description();
        location = view.location();
        body = view.body();
        disposeBy = view.disposeBy();
        overdueSince = view.overdueSince();
        outcome = view.outcome();
        note = view.note();
        disposedBy = view.disposedBy();
        disposedOn = view.disposedOn();
        hazardId = view.hazardId();
        evidence.addAll(view.evidence());
        dispatches.addAll(view.dispatches());
    }

    /** The view after the event. */
    GridReportView view(GridReportSubject subject, EventInfo info) {
        return new GridReportView(
                subject.id(),
                info.version(),
                subject.grid(),
                subject.gridName(),
                subject.enterpriseId(),
                subject.enterpriseName(),
                subject.region(),
                subject.region().path(),
                state,
                reportedBy,
                reportedBy == null ? List.of() : List.of(reportedBy),
                reportedOn,
                description,
                location,
                evidence,
                body,
                disposeBy,
                dispatches,
                overdueSince,
                outcome,
                note,
                disposedBy,
                disposedOn,
                hazardId,
                info.recordedAt());
    }
}
