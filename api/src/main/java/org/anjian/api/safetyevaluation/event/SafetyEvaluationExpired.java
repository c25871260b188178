package org.anjian.api.safetyevaluation.event;

import java.time.Instant;
import java.time.LocalDate;
import org.anjian.api.safetyevaluation.EvaluationKind;
import org.anjian.api.safetyevaluation.SafetyEvaluationSubject;
import org.axonframework.serialization.Revision;

/** The term of an evaluation ended. */
@Revision("1")
public record SafetyEvaluationExpired(
        SafetyEvaluationSubject evaluation, Instant occurredAt, EvaluationKind kind, LocalDate validUntil)
        implements SafetyEvaluationEvent {}
