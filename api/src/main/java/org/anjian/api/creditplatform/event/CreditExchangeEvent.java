package org.anjian.api.creditplatform.event;

import org.anjian.api.creditplatform.CreditExchangeSubject;
import org.anjian.api.message.Event;
import org.anjian.api.message.EventSubject;
import org.anjian.api.message.LegalBasis;

/** What can happen to an exchange with the credit platform. */
public sealed interface CreditExchangeEvent extends Event
        permits CreditExchangePrepared, CreditExchangeOverdue, CreditPlatformSynced {

    /** The exchange. */
    CreditExchangeSubject exchange();

    @Override
    default EventSubject subject() {
        return new EventSubject(null, null, exchange().region());
    }

    @Override
    default LegalBasis restsOn() {
        return CreditExchangeBasis.of(this);
    }
}
