package org.anjian.api.gridreport;

import org.anjian.api.gridreport.event.GridReportDispatched;
import org.anjian.api.gridreport.event.GridReportDisposed;
import org.anjian.api.gridreport.event.GridReportEvent;
import org.anjian.api.gridreport.event.GridReportOverdue;
import org.anjian.api.gridreport.event.GridReportRecorded;
import org.jspecify.annotations.Nullable;

/** How far a report has come; the write side and the read side agree on it here. */
public enum GridReportState {
    /** Recorded (已上报). */
    RECORDED,
    /** With the body that has to dispose of it (已派单). */
    DISPATCHED,
    /** Disposed of (已处置). */
    DISPOSED;

    /** The state after an event. */
    public static @Nullable GridReportState after(@Nullable GridReportState before, GridReportEvent event) {
        return switch (event) {
            case GridReportRecorded e -> RECORDED;
            case GridReportDispatched e -> DISPATCHED;
            case GridReportDisposed e -> DISPOSED;
            case GridReportOverdue e -> before;
        };
    }
}
