package org.anjian.api.hazard.event;

import org.anjian.api.message.LegalBasis;

/** On which rules the acts rest that these events record (QJ16-06g). */
final class HazardBasis {

    private HazardBasis() {}

    static LegalBasis of(HazardEvent event) {
        return switch (event) {
            case EmergencyStopOrdered _, StoppedZoneRechecked _ -> LegalBasis.of("QX24-27");
            case EnterpriseRechecked _, RectificationAccepted _, RectificationSubmitted _ -> LegalBasis.of("QJ16-09e");
            case EscalationDisposalOverdue _, EscalationDisposed _ -> LegalBasis.of("QJ22A-14b");
            case EscalationMissing _, HazardEscalatedToPrincipal _ -> LegalBasis.of("QX24-30");
            case ExtensionRefused _,
                    ExtensionRequested _,
                    RectificationDeadlineExtended _,
                    RectificationDueSoon _,
                    RectificationOrdered _,
                    RectificationOverdue _ -> LegalBasis.of("QJ22B-09b");
            case FindingHandledOnSpot _, ReportedFindingHandled _ -> LegalBasis.of("QJ22A-13c");
            case FindingReportedToPrincipal _ -> LegalBasis.of("QJ22A-13b");
            case FindingUnattended _, PrincipalHandlingOverdue _ -> LegalBasis.of("QJ22A-13a");
            case HazardClosed _, HazardReopened _, RecheckFailed _, RecheckPassed _ -> LegalBasis.of("QJ22B-09d");
            case HazardCorrected _ -> LegalBasis.of("QJ22A-13d");
            case HazardDelisted _, HazardListedForSupervision _, ListingOverdue _ ->
                LegalBasis.of("QJ22B-09e", "QJ16-11e");
            case HazardGraded _, HazardRegistered _, HazardRevoked _ -> LegalBasis.of("QJ22B-09a");
            case HazardTransferred _ -> LegalBasis.of("NL-AQ69");
            case InterimMeasuresTaken _, MajorHazardReportOverdue _, MajorHazardReported _ -> LegalBasis.of("QX24-21");
            case MajorHazardEscalatedToRegulator _ -> LegalBasis.of("QJ22A-14a");
            case OperationSuspended _, ResumptionApproved _ -> LegalBasis.of("NL-AQ65");
            case PressureMeasureApplied _ -> LegalBasis.of("QJ16-08c");
            case RectificationPlanFixed _ -> LegalBasis.of("QX24-29", "QJ16-09d");
            case RectificationTracked _ -> LegalBasis.of("QJ22B-09c");
            case RectificationUrged _ -> LegalBasis.of("QJ22A-12.7");
            case RectificationVerified _, ReworkOrdered _ -> LegalBasis.of("QX24-31");
            case SelfReportedHazardMatched _ -> LegalBasis.of("QJ16-09h");
        };
    }
}
