package org.anjian.api.safetymanager.event;

import org.anjian.api.message.Event;
import org.anjian.api.message.EventSubject;
import org.anjian.api.safetymanager.PostSubject;

/** What can happen in the file of a safety manager. Each event is about one of the person's posts. */
public sealed interface SafetyManagerEvent extends Event
        permits AssessmentEvent,
                SafetyManagerAppointed,
                ManagingPartiesAssigned,
                PreJobAssessmentRequested,
                DutyClearanceGranted,
                AssessmentCycleSet,
                SafetyManagerActivated,
                PerformanceAssessmentOverdue,
                SafetyManagerSuspended,
                DutyClearanceRevoked,
                SafetyManagerBarred,
                SafetyManagerBarLifted,
                AppraisalSchemeAdopted,
                EnterpriseAppraisalRecorded,
                EnterpriseAppraisalOverdue,
                AppraisalConsequenceRecorded,
                SafetyManagerDismissed,
                SafetyManagerPayChanged,
                RetaliationReported,
                RetaliationAlertRaised,
                CertificateRenewed,
                CertificateExpiringSoon,
                CertificateExpired,
                SafetyManagerDeparted,
                RegulatorInformed {
    /** The post. */
    PostSubject post();

    @Override
    default EventSubject subject() {
        return EventSubject.of(post().enterpriseId(), post().region());
    }
}
