package org.anjian.api.enterprisecheck.event;

import org.anjian.api.enterprisecheck.CheckPlanSubject;
import org.anjian.api.message.Event;

/** What can happen to a check plan. */
public sealed interface CheckPlanEvent extends Event
        permits CheckPlanAdopted, EnterpriseCheckRecorded, CheckRecordCorrected, EnterpriseCheckMissed {

    /** The plan. */
    CheckPlanSubject checkPlan();
}
