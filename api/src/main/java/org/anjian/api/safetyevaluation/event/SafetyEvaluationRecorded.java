package org.anjian.api.safetyevaluation.event;

import java.time.Instant;
import java.time.LocalDate;
import org.anjian.api.safetyevaluation.EvaluationKind;
import org.anjian.api.safetyevaluation.SafetyEvaluationSubject;
import org.axonframework.serialization.Revision;

/** An evaluation was registered. */
@Revision("1")
public record SafetyEvaluationRecorded(
        SafetyEvaluationSubject evaluation,
        Instant occurredAt,
        EvaluationKind kind,
        String organisation,
        String conclusion,
        LocalDate validFrom,
        LocalDate validUntil)
        implements SafetyEvaluationEvent {}
