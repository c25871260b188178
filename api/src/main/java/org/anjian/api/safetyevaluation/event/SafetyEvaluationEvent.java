package org.anjian.api.safetyevaluation.event;

import org.anjian.api.message.Event;
import org.anjian.api.message.EventSubject;
import org.anjian.api.safetyevaluation.SafetyEvaluationSubject;

/** What can happen to a safety evaluation. */
public sealed interface SafetyEvaluationEvent extends Event permits SafetyEvaluationRecorded, SafetyEvaluationExpired {

    /** The evaluation. */
    SafetyEvaluationSubject evaluation();

    @Override
    default EventSubject subject() {
        return EventSubject.of(evaluation().enterpriseId(), evaluation().region());
    }
}
