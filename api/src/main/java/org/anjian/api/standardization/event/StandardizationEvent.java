package org.anjian.api.standardization.event;

import org.anjian.api.message.Event;
import org.anjian.api.message.EventSubject;
import org.anjian.api.standardization.StandardizationSubject;

/** What can happen to the standardisation certificates of an enterprise. */
public sealed interface StandardizationEvent extends Event
        permits StandardizationBasisRecorded,
                StandardizationCertificateGranted,
                StandardizationReviewed,
                StandardizationCertificateRevoked,
                StandardizationCertificateExpired,
                StandardizationEnded {

    /** The record. */
    StandardizationSubject standardization();

    @Override
    default EventSubject subject() {
        return EventSubject.of(
                standardization().enterpriseId(), standardization().region());
    }
}
