package org.anjian.api.safetydecision.command;

import java.time.Instant;
import java.util.List;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.message.LegalTime;
import org.anjian.api.refusal.RefusedException;
import org.anjian.api.refusal.Required;
import org.anjian.api.safetydecision.SafetyDecisionCommand;
import org.anjian.api.safetydecision.SafetyDecisionId;
import org.anjian.api.safetydecision.SafetyDecisionRefusal;
import org.anjian.api.safetydecision.SafetyOpinion;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Records a business decision that touches safety, with the opinions that were heard (QJ22A-11a).
 *
 * @param opinions what was heard; at least one
 */
public record RecordSafetyRelatedDecision(
        @TargetAggregateIdentifier SafetyDecisionId decisionId,
        EnterpriseId enterpriseId,
        String title,
        String content,
        List<SafetyOpinion> opinions,
        Instant occurredAt,
        @Nullable String commandId)
        implements SafetyDecisionCommand {

    public RecordSafetyRelatedDecision {
        decisionId = decisionId == null ? SafetyDecisionId.forCommand(commandId) : decisionId;
        Required.value(enterpriseId, "enterpriseId");
        title = Required.name(title, "title");
        content = Required.text(content, "content");
        opinions = Required.list(opinions, "opinions");
        Required.value(occurredAt, "occurredAt");
        if (opinions.isEmpty()) {
            throw new RefusedException(SafetyDecisionRefusal.SAFETY_OPINION_REQUIRED, "opinions");
        }
        if (opinions.stream().anyMatch(opinion -> opinion.givenOn().isAfter(LegalTime.dayOf(occurredAt)))) {
            throw new RefusedException(SafetyDecisionRefusal.HEARD_AFTER_THE_DECISION, "opinions");
        }
    }
}
