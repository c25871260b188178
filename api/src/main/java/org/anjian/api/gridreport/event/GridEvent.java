package org.anjian.api.gridreport.event;

import org.anjian.api.gridreport.GridSubject;
import org.anjian.api.message.Event;
import org.anjian.api.message.EventSubject;
import org.anjian.api.message.LegalBasis;

/** What can happen to a grid. */
public sealed interface GridEvent extends Event
        permits GridRegistered, GridWorkerAssigned, GridWorkerReleased, GridEnterpriseLinked, GridEnterpriseUnlinked {

    /** The grid, as it was known on that day. */
    GridSubject grid();

    @Override
    default EventSubject subject() {
        return new EventSubject(grid().code(), null, grid().region());
    }

    @Override
    default LegalBasis restsOn() {
        return LegalBasis.of("ML20-12e");
    }
}
