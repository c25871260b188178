package org.anjian.rendering.fields;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.anjian.api.document.EnforcementDocumentSubject;
import org.anjian.api.message.Event;
import org.anjian.api.penaltycase.SubjectKind;
import org.anjian.api.penaltycase.event.CaseFiled;
import org.anjian.api.penaltycase.event.CaseTransferredToJudicial;
import org.anjian.api.penaltycase.event.CourtEnforcementApplied;
import org.anjian.api.penaltycase.event.EvidenceCollected;
import org.anjian.api.penaltycase.event.FineInstalmentsApproved;
import org.anjian.api.penaltycase.event.HearingNotified;
import org.anjian.api.penaltycase.event.NoPenaltyDecided;
import org.anjian.api.penaltycase.event.OnSpotPenaltyDecided;
import org.anjian.api.penaltycase.event.PenaltyCaseClosed;
import org.anjian.api.penaltycase.event.PenaltyDecided;
import org.anjian.api.penaltycase.event.PenaltyNoticeServed;
import org.anjian.api.penaltycase.event.PerformanceDemandServed;
import org.anjian.api.penaltycase.view.PenaltyCaseView;
import org.anjian.api.penaltycase.view.PenaltyDecisionView;
import org.anjian.query.correctionorder.CorrectionOrderFold;
import org.anjian.query.enforcementmeasure.EnforcementMeasureFold;
import org.anjian.query.inspection.InspectionFold;
import org.anjian.query.journal.RecordedEvent;
import org.anjian.query.penaltycase.PenaltyCaseFold;
import org.anjian.query.penaltycase.PenaltyDecisionFold;
import org.anjian.query.readmodel.FoldedModel;

/** The fields of a document, from what was known of its record at a version. */
public final class PaperFields {

    private static final String ENTERPRISE = "enterprise-";
    private static final int CREDIT_CODE = 18;

    private PaperFields() {}

    /**
     * The fields. Pure: the same document, history and name give the same.
     *
     * @param history the events of the record up to the version that the document is rendered from
     * @param body the whole name of the body that issues it
     */
    public static Map<String, Object> of(
            EnforcementDocumentSubject document, List<RecordedEvent> history, String body) {
        Event fact = history.get((int) document.factVersion() - 1).payload();
        Fields fields = new Fields()
                .text("body", body)
                .text("title", document.kind().title())
                .text("number", document.number())
                .day("issuedOn", document.issuedOn())
                .text("party", document.enterpriseName())
                .text("creditCode", creditCode(document.enterpriseId().raw()));
        Map<String, Object> all = new LinkedHashMap<>(fields.values());
        all.putAll(ofRecord(document, fact, history).values());
        return Map.copyOf(all);
    }

    private static Fields ofRecord(EnforcementDocumentSubject document, Event fact, List<RecordedEvent> history) {
        return switch (document.record().kind()) {
            case INSPECTION -> InspectionPaper.fields(view(new InspectionFold(), history), fact);
            case CORRECTION_ORDER -> OrderPaper.fields(view(new CorrectionOrderFold(), history), fact);
            case ENFORCEMENT_MEASURE -> MeasurePaper.fields(view(new EnforcementMeasureFold(), history));
            case PENALTY_CASE -> ofCase(document, fact, history);
        };
    }

    private static Fields ofCase(EnforcementDocumentSubject document, Event fact, List<RecordedEvent> history) {
        PenaltyCaseView penaltyCase = view(new PenaltyCaseFold(), history);
        PenaltyDecisionView decision = view(new PenaltyDecisionFold(), history);
        Fields fields =
                switch (document.kind()) {
                    case FILING_APPROVAL -> CasePaper.of((CaseFiled) fact, penaltyCase);
                    case INQUIRY_RECORD -> CasePaper.of((EvidenceCollected) fact, penaltyCase);
                    case PENALTY_NOTICE -> CasePaper.of((PenaltyNoticeServed) fact, penaltyCase);
                    case HEARING_NOTICE -> CasePaper.of((HearingNotified) fact, penaltyCase);
                    case PENALTY_DECISION -> DecisionPaper.of((PenaltyDecided) fact, penaltyCase, decision);
                    case ON_SPOT_DECISION -> DecisionPaper.of((OnSpotPenaltyDecided) fact, penaltyCase);
                    case NO_PENALTY_DECISION -> DecisionPaper.of((NoPenaltyDecided) fact, penaltyCase);
                    case SERVICE_RECEIPT -> CasePaper.receipt(fact, penaltyCase);
                    case INSTALMENT_APPROVAL -> DecisionPaper.of((FineInstalmentsApproved) fact, penaltyCase);
                    case DEMAND -> DecisionPaper.of((PerformanceDemandServed) fact, penaltyCase);
                    case COURT_APPLICATION -> DecisionPaper.of((CourtEnforcementApplied) fact, penaltyCase, decision);
                    case CASE_TRANSFER -> CasePaper.of((CaseTransferredToJudicial) fact, penaltyCase);
                    case CLOSING_APPROVAL -> CasePaper.of((PenaltyCaseClosed) fact, penaltyCase);
                    case INSPECTION_NOTICE,
                            SCENE_RECORD,
                            CORRECTIVE_ORDER,
                            RECHECK_OPINION,
                            SCENE_MEASURE,
                            ENFORCEMENT_MEASURE ->
                        throw new IllegalArgumentException("No document of a case: " + document.kind());
                };
        // The name of a person is in no event and in no file: it is written in by hand.
        return penaltyCase.subjectKind() == SubjectKind.PERSON
                ? fields.text("party", "（个人当事人，档案号 " + penaltyCase.person() + "，姓名由承办人填写）")
                        .text("creditCode", null)
                : fields;
    }

    private static <E extends Event, V> V view(FoldedModel<E, V> model, List<RecordedEvent> history) {
        V view = null;
        for (RecordedEvent event : history) {
            view = model.fold(view, model.eventType().cast(event.payload()), event.info());
        }
        return view;
    }

    private static String creditCode(String enterprise) {
        String code = enterprise.substring(ENTERPRISE.length());
        return code.length() == CREDIT_CODE ? code : "";
    }
}
