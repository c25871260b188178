package org.anjian.query.safetyevaluation;

import java.time.LocalDate;
import org.anjian.api.message.LegalTime;
import org.anjian.api.safetyevaluation.EvaluationKind;
import org.anjian.api.safetyevaluation.SafetyEvaluationSubject;
import org.anjian.api.safetyevaluation.event.SafetyEvaluationEvent;
import org.anjian.api.safetyevaluation.event.SafetyEvaluationExpired;
import org.anjian.api.safetyevaluation.event.SafetyEvaluationRecorded;
import org.anjian.api.safetyevaluation.view.SafetyEvaluationView;
import org.anjian.query.journal.EventInfo;
import org.anjian.query.readmodel.FoldedModel;
import org.jspecify.annotations.Nullable;

/** Certifications and assessments of safety (安全评价): one document each. */
public final class SafetyEvaluationFold implements FoldedModel<SafetyEvaluationEvent, SafetyEvaluationView> {

    @Override
    public String name() {
        return "safety-evaluations";
    }

    @Override
    public String aggregateType() {
        return "SafetyEvaluation";
    }

    @Override
    public String idPrefix() {
        return "safetyevaluation-";
    }

    @Override
    public int schema() {
        return 1;
    }

    @Override
    public Class<SafetyEvaluationEvent> eventType() {
        return SafetyEvaluationEvent.class;
    }

    @Override
    public Class<SafetyEvaluationView> viewType() {
        return SafetyEvaluationView.class;
    }

    @Override
    public SafetyEvaluationView fold(
            @Nullable SafetyEvaluationView before, SafetyEvaluationEvent event, EventInfo info) {
        LocalDate day = LegalTime.dayOf(event.occurredAt());
        return switch (event) {
            case SafetyEvaluationRecorded e ->
                view(
                        e.evaluation(),
                        e.kind(),
                        e.organisation(),
                        e.conclusion(),
                        e.validFrom(),
                        e.validUntil(),
                        day,
                        null,
                        info);
            case SafetyEvaluationExpired e ->
                view(
                        e.evaluation(),
                        before.kind(),
                        before.organisation(),
                        before.conclusion(),
                        before.validFrom(),
                        before.validUntil(),
                        before.recordedOn(),
                        day,
                        info);
        };
    }

    private static SafetyEvaluationView view(
            SafetyEvaluationSubject subject,
            EvaluationKind kind,
            String organisation,
            String conclusion,
            LocalDate validFrom,
            LocalDate validUntil,
            LocalDate recordedOn,
            @Nullable LocalDate expiredOn,
            EventInfo info) {
        return new SafetyEvaluationView(
                subject.id(),
                info.version(),
                subject.enterpriseId(),
                subject.enterpriseName(),
                subject.region(),
                subject.region().path(),
                kind,
                organisation,
                conclusion,
                validFrom,
                validUntil,
                recordedOn,
                expiredOn,
                info.recordedAt());
    }
}
