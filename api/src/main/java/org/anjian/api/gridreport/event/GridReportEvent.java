package org.anjian.api.gridreport.event;

import org.anjian.api.gridreport.GridReportSubject;
import org.anjian.api.message.Event;
import org.anjian.api.message.EventSubject;
import org.anjian.api.message.LegalBasis;

/** What can happen to a report of a grid worker. */
public sealed interface GridReportEvent extends Event
        permits GridReportRecorded, GridReportDispatched, GridReportDisposed, GridReportOverdue {

    /** The report, as it was known on that day. */
    GridReportSubject report();

    @Override
    default EventSubject subject() {
        return new EventSubject(null, report().enterpriseId(), report().region());
    }

    @Override
    default LegalBasis restsOn() {
        return LegalBasis.of("ML20-12e");
    }
}
