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
 * Evaluates how a rule is implemented, with the opinions collected (实施情况评估, QX24-02).
 *
 * @param opinions the opinions collected
 * @param participants the safety managers who took part
 */
public record EvaluateSafetyRule(
        @TargetAggregateIdentifier SafetyRuleId safetyRuleId,
        String opinions,
        String conclusion,
        List<PersonId> participants,
        Instant occurredAt,
        @Nullable String commandId)
        implements SafetyRuleCommand {

    public EvaluateSafetyRule {
        Required.value(safetyRuleId, "safetyRuleId");
        opinions = Required.text(opinions, "opinions");
        conclusion = Required.text(conclusion, "conclusion");
        participants = Required.list(participants, "participants");
        Required.value(occurredAt, "occurredAt");
    }
}
