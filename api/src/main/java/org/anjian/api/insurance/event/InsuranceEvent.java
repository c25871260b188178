package org.anjian.api.insurance.event;

import org.anjian.api.insurance.InsuranceSubject;
import org.anjian.api.message.Event;
import org.anjian.api.message.EventSubject;

/** What can happen to the insurance of an enterprise. */
public sealed interface InsuranceEvent extends Event
        permits InsuranceBasisRecorded,
                InsurancePolicyRecorded,
                InsuredHeadsAmended,
                InsurancePolicyCancelled,
                InsuranceExpiring,
                InsuranceLapsed,
                SafetyFeeRecorded,
                InsuranceEnded {

    /** The record. */
    InsuranceSubject insurance();

    @Override
    default EventSubject subject() {
        return EventSubject.of(insurance().enterpriseId(), insurance().region());
    }
}
