package org.anjian.api.entrustment.event;

import org.anjian.api.entrustment.EntrustmentSubject;
import org.anjian.api.message.Event;
import org.anjian.api.message.EventSubject;
import org.anjian.api.message.LegalBasis;

/** What can happen to an entrustment. */
public sealed interface EntrustmentEvent extends Event
        permits EnforcementEntrusted, ServicePurchased, CrossRegionEnforcementAuthorized, EntrustmentEnded {

    /** What it happened to. */
    EntrustmentSubject entrustment();

    @Override
    default EventSubject subject() {
        return new EventSubject(null, null, entrustment().region());
    }

    @Override
    default LegalBasis restsOn() {
        return EntrustmentBasis.of(this);
    }
}
