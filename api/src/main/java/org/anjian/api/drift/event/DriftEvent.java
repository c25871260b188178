package org.anjian.api.drift.event;

import org.anjian.api.drift.DriftId;
import org.anjian.api.message.Event;
import org.anjian.api.message.EventSubject;
import org.anjian.api.region.RegionCode;

/** What can happen to the drift of a read model. */
public sealed interface DriftEvent extends Event permits DriftFound, DriftHealed {

    /** The drift. */
    DriftId driftId();

    /** The read model. */
    String readModel();

    /** The root of the jurisdiction whose ledger it is. */
    RegionCode region();

    @Override
    default EventSubject subject() {
        return new EventSubject(null, null, region());
    }
}
