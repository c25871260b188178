package org.anjian.query.gridreport;

import java.time.LocalDate;
import org.anjian.api.gridreport.GridReportState;
import org.anjian.api.gridreport.event.GridReportDispatched;
import org.anjian.api.gridreport.event.GridReportDisposed;
import org.anjian.api.gridreport.event.GridReportEvent;
import org.anjian.api.gridreport.event.GridReportOverdue;
import org.anjian.api.gridreport.event.GridReportRecorded;
import org.anjian.api.gridreport.view.GridReportView;
import org.anjian.api.message.LegalTime;
import org.anjian.query.journal.EventInfo;
import org.anjian.query.readmodel.FoldedModel;
import org.anjian.query.readmodel.LastEntries;
import org.jspecify.annotations.Nullable;

/** The reports of grid workers (网格员上报): one document a report. */
public final class GridReportFold implements FoldedModel<GridReportEvent, GridReportView> {

    @Override
    public String name() {
        return "grid-reports";
    }

    @Override
    public String aggregateType() {
        return "GridReport";
    }

    @Override
    public String idPrefix() {
        return "gridreport-";
    }

    @Override
    public int schema() {
        return 1;
    }

    @Override
    public Class<GridReportEvent> eventType() {
        return GridReportEvent.class;
    }

    @Override
    public Class<GridReportView> viewType() {
        return GridReportView.class;
    }

    @Override
    public GridReportView fold(@Nullable GridReportView before, GridReportEvent event, EventInfo info) {
        GridReportSheet sheet = before == null ? new GridReportSheet() : new GridReportSheet(before);
        LocalDate day = LegalTime.dayOf(event.occurredAt());
        switch (event) {
            case GridReportRecorded e -> {
                sheet.reportedBy = e.reportedBy();
                sheet.reportedOn = day;
                sheet.description = e.description();
                sheet.location = e.location();
                sheet.evidence.addAll(e.evidence());
            }
            case GridReportDispatched e -> {
                sheet.body = e.to();
                sheet.disposeBy = e.disposeBy();
                sheet.overdueSince = null;
                LastEntries.add(
                        GridReportView.KEPT,
                        sheet.dispatches,
                        new GridReportView.Dispatch(day, e.to(), e.disposeBy(), e.reason()));
            }
            case GridReportOverdue e -> sheet.overdueSince = day;
            case GridReportDisposed e -> {
                sheet.outcome = e.outcome();
                sheet.note = e.note();
                sheet.disposedBy = e.disposedBy();
                sheet.disposedOn = day;
                sheet.hazardId = e.hazard() == null ? null : e.hazard().id();
            }
        }
        sheet.state = GridReportState.after(sheet.state, event);
        return sheet.view(event.report(), info);
    }
}
