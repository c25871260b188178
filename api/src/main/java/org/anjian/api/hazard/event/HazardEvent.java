package org.anjian.api.hazard.event;

import org.anjian.api.hazard.HazardSubject;
import org.anjian.api.message.Event;
import org.anjian.api.message.EventSubject;
import org.anjian.api.message.LegalBasis;

/** What can happen to a hazard. */
public sealed interface HazardEvent extends Event
        permits HazardRegistered,
                HazardGraded,
                RectificationOrdered,
                RectificationPlanFixed,
                InterimMeasuresTaken,
                OperationSuspended,
                EmergencyStopOrdered,
                StoppedZoneRechecked,
                ResumptionApproved,
                RectificationTracked,
                RectificationUrged,
                ExtensionRequested,
                RectificationDeadlineExtended,
                ExtensionRefused,
                RectificationSubmitted,
                EnterpriseRechecked,
                RectificationAccepted,
                RectificationVerified,
                ReworkOrdered,
                RecheckPassed,
                RecheckFailed,
                HazardClosed,
                HazardReopened,
                FindingHandledOnSpot,
                FindingReportedToPrincipal,
                ReportedFindingHandled,
                HazardEscalatedToPrincipal,
                MajorHazardEscalatedToRegulator,
                EscalationDisposed,
                MajorHazardReported,
                HazardListedForSupervision,
                HazardDelisted,
                PressureMeasureApplied,
                HazardTransferred,
                SelfReportedHazardMatched,
                HazardCorrected,
                HazardRevoked,
                FindingUnattended,
                PrincipalHandlingOverdue,
                RectificationDueSoon,
                RectificationOverdue,
                EscalationMissing,
                EscalationDisposalOverdue,
                ListingOverdue,
                MajorHazardReportOverdue {

    /** The hazard, as it was known on that day. */
    HazardSubject hazard();

    @Override
    default EventSubject subject() {
        return new EventSubject(hazard().number(), hazard().enterpriseId(), hazard().region());
    }

    @Override
    default LegalBasis restsOn() {
        return HazardBasis.of(this);
    }
}
