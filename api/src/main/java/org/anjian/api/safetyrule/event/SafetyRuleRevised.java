package org.anjian.api.safetyrule.event;

import java.time.Instant;
import java.util.List;
import org.anjian.api.message.DutyAct;
import org.anjian.api.person.PersonId;
import org.anjian.api.safetyrule.SafetyRuleSubject;
import org.anjian.api.safetyrule.SafetyRuleTopic;
import org.axonframework.serialization.Revision;

/** The next version of a safety rule was drafted. */
@Revision("1")
public record SafetyRuleRevised(
        SafetyRuleSubject rule,
        Instant occurredAt,
        int ruleVersion,
        String reason,
        List<SafetyRuleTopic> topics,
        List<String> legalBasis,
        String content,
        List<PersonId> participants)
        implements SafetyRuleEvent, DutyAct {

    public SafetyRuleRevised {
        topics = List.copyOf(topics);
        legalBasis = List.copyOf(legalBasis);
        participants = List.copyOf(participants);
    }

    /** Drafting safety rules is duty 1 (QJ22A-12.1). */
    @Override
    public int duty() {
        return 1;
    }

    @Override
    public List<PersonId> performers() {
        return participants;
    }
}
