package org.anjian.api.enforcementplan.event;

import org.anjian.api.enforcementplan.EnforcementPlanSubject;
import org.anjian.api.message.Event;
import org.anjian.api.message.EventSubject;
import org.anjian.api.message.LegalBasis;

/** What can happen to the enforcement plan of a regulator for a year. */
public sealed interface EnforcementPlanEvent extends Event
        permits EnforcementPlanExpected,
                EnforcementPlanMissing,
                EnforcementPlanDrafted,
                EnforcementPlanSubmitted,
                EnforcementPlanApproved,
                EnforcementPlanReturned,
                EnforcementPlanFiled,
                EnforcementPlanAdjusted,
                EnforcementPlanClosed {

    /** What it happened to. */
    EnforcementPlanSubject plan();

    @Override
    default EventSubject subject() {
        return new EventSubject(null, null, plan().region());
    }

    @Override
    default LegalBasis restsOn() {
        return EnforcementPlanBasis.of(this);
    }
}
