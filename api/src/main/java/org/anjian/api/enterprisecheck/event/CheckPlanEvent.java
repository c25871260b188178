package org.anjian.api.enterprisecheck.event;

import org.anjian.api.enterprisecheck.CheckPlanSubject;
import org.anjian.api.message.Event;
import org.anjian.api.message.EventSubject;

/** What can happen to a check plan. */
public sealed interface CheckPlanEvent extends Event
        permits CheckPlanAdopted,
                EnterpriseCheckRecorded,
                CheckRecordCorrected,
                EnterpriseCheckMissed,
                MissedCheckExplained {

    /** The plan. */
    CheckPlanSubject checkPlan();

    @Override
    default EventSubject subject() {
        return EventSubject.of(checkPlan().enterpriseId(), checkPlan().region());
    }
}
