package org.anjian.command.safetyevaluation;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.axonframework.modelling.command.AggregateLifecycle.getVersion;

import java.time.LocalDate;
import org.anjian.api.message.Actor;
import org.anjian.api.message.Decision;
import org.anjian.api.message.LegalTime;
import org.anjian.api.safetyevaluation.EvaluationKind;
import org.anjian.api.safetyevaluation.SafetyEvaluationId;
import org.anjian.api.safetyevaluation.SafetyEvaluationSubject;
import org.anjian.api.safetyevaluation.event.SafetyEvaluationExpired;
import org.anjian.api.safetyevaluation.event.SafetyEvaluationRecorded;
import org.axonframework.deadline.DeadlineManager;
import org.axonframework.deadline.annotation.DeadlineHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.spring.stereotype.Aggregate;

/** A certification or assessment of safety, which expires with its term (KM-3.2.5). */
@Aggregate
class SafetyEvaluation {

    @AggregateIdentifier
    private SafetyEvaluationId id;

    private SafetyEvaluationSubject subject;
    private EvaluationKind kind;
    private boolean expired;

    SafetyEvaluation() {}

    SafetyEvaluation(SafetyEvaluationRecorded recorded) {
        apply(recorded);
    }

    /** Waits for the end of the term. */
    Decision begin(LocalDate until, DeadlineManager deadlines) {
        deadlines.schedule(LegalTime.endOf(until), EvaluationEnd.NAME, new EvaluationEnd(until));
        return new Decision(id.raw(), getVersion() + 1);
    }

    @DeadlineHandler(deadlineName = EvaluationEnd.NAME)
    void expire(EvaluationEnd end) {
        if (!expired) {
            apply(
                    new SafetyEvaluationExpired(subject, LegalTime.endOf(end.until()), kind, end.until()),
                    MetaData.from(Actor.system(subject.region()).toMetadata()));
        }
    }

    @EventSourcingHandler
    void on(SafetyEvaluationRecorded event) {
        id = event.evaluation().id();
        subject = event.evaluation();
        kind = event.kind();
    }

    @EventSourcingHandler
    void on(SafetyEvaluationExpired event) {
        expired = true;
    }
}
