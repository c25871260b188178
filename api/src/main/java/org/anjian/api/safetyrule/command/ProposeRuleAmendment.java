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
 * Proposes to amend a rule, on an evaluation of it (修改完善建议, QX24-02).
 *
 * @param participants the safety managers who took part
 */
public record ProposeRuleAmendment(
        @TargetAggregateIdentifier SafetyRuleId safetyRuleId,
        String evaluationId,
        String proposal,
        List<PersonId> participants,
        Instant occurredAt,
        @Nullable String commandId)
        implements SafetyRuleCommand {

    public ProposeRuleAmendment {
        Required.value(safetyRuleId, "safetyRuleId");
        evaluationId = Required.name(evaluationId, "evaluationId");
        proposal = Required.text(proposal, "proposal");
        participants = Required.list(participants, "participants");
        Required.value(occurredAt, "occurredAt");
    }
}
