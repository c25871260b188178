package org.anjian.api.unsafeact.event;

import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.message.Event;
import org.anjian.api.message.EventSubject;
import org.anjian.api.region.RegionCode;
import org.anjian.api.unsafeact.UnsafeActId;

/** What can happen to an unsafe act. */
public sealed interface UnsafeActEvent extends Event permits UnsafeActStopped {

    /** The unsafe act. */
    UnsafeActId unsafeActId();

    /** The enterprise where it happened. */
    EnterpriseId enterpriseId();

    /** The region of the enterprise. */
    RegionCode region();

    @Override
    default EventSubject subject() {
        return EventSubject.of(enterpriseId(), region());
    }
}
