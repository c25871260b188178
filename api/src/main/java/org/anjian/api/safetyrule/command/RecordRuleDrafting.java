package org.anjian.api.safetyrule.command;

import java.time.Instant;
import java.util.List;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.person.PersonId;
import org.anjian.api.refusal.RefusedException;
import org.anjian.api.refusal.Required;
import org.anjian.api.safetyrule.SafetyRuleCommand;
import org.anjian.api.safetyrule.SafetyRuleId;
import org.anjian.api.safetyrule.SafetyRuleKind;
import org.anjian.api.safetyrule.SafetyRuleRefusal;
import org.anjian.api.safetyrule.SafetyRuleTopic;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Records the drafting of a safety rule or operating procedure (拟订规章制度、操作规程, QJ22A-12.1).
 *
 * @param legalBasis the laws, rules and standards it is based on
 * @param participants the safety managers who took part
 */
public record RecordRuleDrafting(
        @TargetAggregateIdentifier SafetyRuleId safetyRuleId,
        EnterpriseId enterpriseId,
        SafetyRuleKind kind,
        String title,
        List<SafetyRuleTopic> topics,
        List<String> legalBasis,
        String content,
        List<PersonId> participants,
        Instant occurredAt,
        @Nullable String commandId)
        implements SafetyRuleCommand {

    public RecordRuleDrafting {
        safetyRuleId = safetyRuleId == null ? SafetyRuleId.forCommand(commandId) : safetyRuleId;
        Required.value(enterpriseId, "enterpriseId");
        Required.value(kind, "kind");
        title = Required.name(title, "title");
        topics = Required.list(topics, "topics");
        legalBasis = Required.list(legalBasis, "legalBasis");
        content = Required.text(content, "content");
        participants = Required.list(participants, "participants");
        Required.value(occurredAt, "occurredAt");
        if (topics.isEmpty()) {
            throw new RefusedException(SafetyRuleRefusal.TOPICS_MISSING, "topics");
        }
    }
}
