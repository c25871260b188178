package org.anjian.api.rootcause.event;

import org.anjian.api.message.Event;
import org.anjian.api.message.EventSubject;
import org.anjian.api.rootcause.RootCauseSubject;

/** What can happen to a root cause analysis. */
public sealed interface RootCauseEvent extends Event permits RootCauseAnalysed {

    /** The analysis. */
    RootCauseSubject analysis();

    @Override
    default EventSubject subject() {
        return EventSubject.of(analysis().enterpriseId(), analysis().region());
    }
}
