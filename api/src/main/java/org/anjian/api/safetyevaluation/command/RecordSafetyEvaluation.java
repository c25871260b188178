package org.anjian.api.safetyevaluation.command;

import java.time.Instant;
import java.time.LocalDate;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.refusal.RefusedException;
import org.anjian.api.refusal.Required;
import org.anjian.api.safetyevaluation.EvaluationKind;
import org.anjian.api.safetyevaluation.SafetyEvaluationCommand;
import org.anjian.api.safetyevaluation.SafetyEvaluationId;
import org.anjian.api.safetyevaluation.SafetyEvaluationRefusal;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Registers a certification or assessment of safety (KM-3.2.5).
 *
 * @param organisation who evaluated
 * @param validFrom its first day
 * @param validUntil its last day
 */
public record RecordSafetyEvaluation(
        @TargetAggregateIdentifier SafetyEvaluationId evaluationId,
        EnterpriseId enterpriseId,
        EvaluationKind kind,
        String organisation,
        String conclusion,
        LocalDate validFrom,
        LocalDate validUntil,
        Instant occurredAt,
        @Nullable String commandId)
        implements SafetyEvaluationCommand {

    public RecordSafetyEvaluation {
        evaluationId = evaluationId == null ? SafetyEvaluationId.forCommand(commandId) : evaluationId;
        Required.value(enterpriseId, "enterpriseId");
        Required.value(kind, "kind");
        organisation = Required.name(organisation, "organisation");
        conclusion = Required.text(conclusion, "conclusion");
        Required.value(validFrom, "validFrom");
        Required.value(validUntil, "validUntil");
        Required.value(occurredAt, "occurredAt");
        if (validUntil.isBefore(validFrom)) {
            throw new RefusedException(SafetyEvaluationRefusal.TERM_ENDS_BEFORE_IT_BEGINS, "validUntil");
        }
    }
}
