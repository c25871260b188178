package org.anjian.command.disclosure;

import java.util.List;
import org.anjian.api.closure.event.ClosureDecided;
import org.anjian.api.correctionorder.CorrectionOrderSubject;
import org.anjian.api.correctionorder.CorrectionTarget;
import org.anjian.api.correctionorder.event.CorrectionOrderEvent;
import org.anjian.api.correctionorder.event.CorrectionOrdered;
import org.anjian.api.correctionorder.event.SuspensionForRectificationOrdered;
import org.anjian.api.disclosure.DecisionKind;
import org.anjian.api.disclosure.DisclosedDecision;
import org.anjian.api.enforcementmeasure.EnforcementMeasureSubject;
import org.anjian.api.enforcementmeasure.event.EnforcementMeasureImposed;
import org.anjian.api.message.LegalTime;
import org.anjian.api.penaltycase.PenaltyCaseSubject;
import org.anjian.api.penaltycase.PenaltyKind;
import org.anjian.api.penaltycase.SubjectKind;
import org.anjian.api.penaltycase.Violation;
import org.anjian.api.penaltycase.event.DailyPenaltyImposed;
import org.anjian.api.penaltycase.event.NoPenaltyDecided;
import org.anjian.api.penaltycase.event.OnSpotPenaltyDecided;
import org.anjian.api.penaltycase.event.PenaltyCaseEvent;
import org.anjian.api.penaltycase.event.PenaltyDecided;
import org.jspecify.annotations.Nullable;

/** What of the events of decisions their publication needs: structure, and no free text of the facts. */
final class DecisionsToPublish {

    private DecisionsToPublish() {}

    static DisclosedDecision of(PenaltyDecided event, String agency) {
        return inCase(
                event,
                DecisionKind.PENALTY,
                event.decisionNumber(),
                agency,
                statutes(event.violations()),
                event.kinds(),
                event.fineFen(),
                event.confiscationFen());
    }

    static DisclosedDecision of(OnSpotPenaltyDecided event, String agency) {
        return inCase(
                event,
                DecisionKind.PENALTY,
                event.decisionNumber(),
                agency,
                statutes(event.violations()),
                event.kinds(),
                event.fineFen(),
                null);
    }

    static DisclosedDecision of(DailyPenaltyImposed event, String agency) {
        return inCase(
                event,
                DecisionKind.PENALTY,
                event.decisionNumber(),
                agency,
                List.of(),
                List.of(PenaltyKind.FINE),
                event.amountFen(),
                null);
    }

    static DisclosedDecision of(NoPenaltyDecided event, String agency) {
        return inCase(event, DecisionKind.NO_PENALTY, event.decisionNumber(), agency, List.of(), List.of(), null, null);
    }

    static DisclosedDecision of(CorrectionOrdered event) {
        return onOrder(event, DecisionKind.CORRECTION_ORDER, event.legalBasis());
    }

    static DisclosedDecision of(SuspensionForRectificationOrdered event) {
        return onOrder(event, DecisionKind.MEASURE, event.legalBasis());
    }

    /** Of the basis as the officer wrote it, the provisions only. */
    private static DisclosedDecision onOrder(CorrectionOrderEvent event, DecisionKind kind, String legalBasis) {
        CorrectionOrderSubject order = event.order();
        return new DisclosedDecision(
                kind,
                order.id().raw(),
                null,
                order.regulator(),
                order.target() == CorrectionTarget.PERSON ? SubjectKind.PERSON : SubjectKind.ENTERPRISE,
                order.enterpriseId(),
                order.enterpriseName(),
                order.region(),
                LegalTime.dayOf(event.occurredAt()),
                Citations.in(legalBasis),
                List.of(),
                null,
                null);
    }

    static DisclosedDecision of(EnforcementMeasureImposed event) {
        EnforcementMeasureSubject measure = event.measure();
        return new DisclosedDecision(
                DecisionKind.MEASURE,
                measure.id().raw(),
                null,
                measure.regulator(),
                SubjectKind.ENTERPRISE,
                measure.enterpriseId(),
                measure.enterpriseName(),
                measure.region(),
                LegalTime.dayOf(event.occurredAt()),
                List.of(),
                List.of(),
                null,
                null);
    }

    static DisclosedDecision of(ClosureDecided event, String agency) {
        return new DisclosedDecision(
                DecisionKind.CLOSURE,
                event.closure().id().raw(),
                event.decisionNumber(),
                agency,
                SubjectKind.ENTERPRISE,
                event.closure().enterpriseId(),
                event.closure().enterpriseName(),
                event.closure().region(),
                LegalTime.dayOf(event.occurredAt()),
                List.of(),
                List.of(),
                null,
                null);
    }

    private static DisclosedDecision inCase(
            PenaltyCaseEvent event,
            DecisionKind kind,
            String number,
            String agency,
            List<String> grounds,
            List<PenaltyKind> penalties,
            @Nullable Long fineFen,
            @Nullable Long confiscationFen) {
        PenaltyCaseSubject subject = event.penaltyCase();
        return new DisclosedDecision(
                kind,
                subject.id().raw(),
                number,
                agency,
                subject.kind(),
                subject.enterpriseId(),
                subject.enterpriseName(),
                subject.region(),
                LegalTime.dayOf(event.occurredAt()),
                grounds,
                penalties,
                fineFen,
                confiscationFen);
    }

    /** They stand in the discretion standard, which is public itself. */
    private static List<String> statutes(List<Violation> violations) {
        return violations.stream().map(Violation::statute).distinct().toList();
    }
}
