package org.anjian.api.emergencyplan.event;

import org.anjian.api.emergencyplan.EmergencyPlanSubject;
import org.anjian.api.message.Event;
import org.anjian.api.message.EventSubject;

/** What can happen to an emergency plan. */
public sealed interface EmergencyPlanEvent extends Event
        permits EmergencyRiskAssessed,
                EmergencyPlanDrafted,
                DisposalCardIssued,
                EmergencyPlanLinked,
                EmergencyPlanReviewed,
                EmergencyPlanSigned,
                EmergencyPlanPublished,
                EmergencyPlanFiled,
                EmergencyPlanCopied,
                EmergencyPlanFilingOverdue,
                EmergencyPlanEvaluated,
                EmergencyPlanRevised,
                EmergencyPlanRetired {

    /** What it happened to. */
    EmergencyPlanSubject plan();

    @Override
    default EventSubject subject() {
        return EventSubject.of(plan().enterpriseId(), plan().region());
    }
}
