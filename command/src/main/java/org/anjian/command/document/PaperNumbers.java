package org.anjian.command.document;

import org.anjian.api.document.EnforcementDocumentKind;
import org.anjian.api.message.Event;
import org.anjian.api.message.LegalTime;
import org.anjian.api.penaltycase.event.CaseFiled;
import org.anjian.api.penaltycase.event.CaseTransferredToJudicial;
import org.anjian.api.penaltycase.event.CourtEnforcementApplied;
import org.anjian.api.penaltycase.event.HearingNotified;
import org.anjian.api.penaltycase.event.NoPenaltyDecided;
import org.anjian.api.penaltycase.event.OnSpotPenaltyDecided;
import org.anjian.api.penaltycase.event.PenaltyDecided;
import org.anjian.api.penaltycase.event.PenaltyNoticeServed;
import org.anjian.api.penaltycase.event.PerformanceDemandServed;
import org.anjian.api.region.RegionCode;
import org.anjian.command.numbering.DocumentKind;
import org.anjian.command.numbering.DocumentNumbers;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The number of a document: the one that its fact bears already, or the next of its kind. */
@Component
class PaperNumbers {

    private final DocumentNumbers numbers;

    PaperNumbers(DocumentNumbers numbers) {
        this.numbers = numbers;
    }

    /** The number of a new document. Drawn as the last thing but the rendering, for the document shows it. */
    String number(EnforcementDocumentKind kind, RecordedFact fact, String body, RegionCode region) {
        String borne = kind == EnforcementDocumentKind.SERVICE_RECEIPT ? null : borne(fact.event());
        return borne == null
                ? numbers.next(
                        body,
                        region,
                        seriesOf(kind),
                        LegalTime.dayOf(fact.event().occurredAt()).getYear())
                : borne;
    }

    private static @Nullable String borne(Event fact) {
        return switch (fact) {
            case CaseFiled e -> e.penaltyCase().number();
            case PenaltyNoticeServed e -> e.noticeNumber();
            case HearingNotified e -> e.notificationNumber();
            case PenaltyDecided e -> e.decisionNumber();
            case OnSpotPenaltyDecided e -> e.decisionNumber();
            case NoPenaltyDecided e -> e.decisionNumber();
            case PerformanceDemandServed e -> e.demandNumber();
            case CourtEnforcementApplied e -> e.applicationNumber();
            case CaseTransferredToJudicial e -> e.transferNumber();
            default -> null;
        };
    }

    private static DocumentKind seriesOf(EnforcementDocumentKind kind) {
        return switch (kind) {
            case INSPECTION_NOTICE -> DocumentKind.INSPECTION_NOTICE;
            case SCENE_RECORD -> DocumentKind.SCENE_RECORD;
            case CORRECTIVE_ORDER -> DocumentKind.CORRECTION_ORDER;
            case RECHECK_OPINION -> DocumentKind.RECHECK_OPINION;
            case SCENE_MEASURE -> DocumentKind.SCENE_MEASURE;
            case ENFORCEMENT_MEASURE -> DocumentKind.ENFORCEMENT_MEASURE;
            case FILING_APPROVAL -> DocumentKind.FILING;
            case INQUIRY_RECORD -> DocumentKind.INQUIRY_RECORD;
            case PENALTY_NOTICE -> DocumentKind.NOTICE;
            case HEARING_NOTICE -> DocumentKind.HEARING_NOTICE;
            case PENALTY_DECISION -> DocumentKind.DECISION;
            case ON_SPOT_DECISION -> DocumentKind.ON_SPOT_DECISION;
            case NO_PENALTY_DECISION -> DocumentKind.NO_PENALTY;
            case SERVICE_RECEIPT -> DocumentKind.SERVICE_RECEIPT;
            case INSTALMENT_APPROVAL -> DocumentKind.INSTALMENT_APPROVAL;
            case DEMAND -> DocumentKind.DEMAND;
            case COURT_APPLICATION -> DocumentKind.COURT_APPLICATION;
            case CASE_TRANSFER -> DocumentKind.TRANSFER;
            case CLOSING_APPROVAL -> DocumentKind.CLOSING_APPROVAL;
        };
    }
}
