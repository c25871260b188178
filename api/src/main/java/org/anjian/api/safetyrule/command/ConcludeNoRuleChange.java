package org.anjian.api.safetyrule.command;

import java.time.Instant;
import java.util.List;
import org.anjian.api.person.PersonId;
import org.anjian.api.refusal.Required;
import org.anjian.api.safetyrule.SafetyRuleCommand;
import org.anjian.api.safetyrule.SafetyRuleId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Concludes from an evaluation that a rule needs no change (无需修改, QX24-02).
 *
 * @param participants the safety managers who took part
 */
public record ConcludeNoRuleChange(
        @TargetAggregateIdentifier SafetyRuleId safetyRuleId,
        String evaluationId,
        String reason,
        List<PersonId> participants,
        Instant occurredAt,
        @Nullable String commandId)
        implements SafetyRuleCommand {

    public ConcludeNoRuleChange {
        Required.value(safetyRuleId, "safetyRuleId");
        evaluationId = Required.name(evaluationId, "evaluationId");
        reason = Required.text(reason, "reason");
        participants = Required.list(participants, "participants");
        Required.value(occurredAt, "occurredAt");
    }
}
