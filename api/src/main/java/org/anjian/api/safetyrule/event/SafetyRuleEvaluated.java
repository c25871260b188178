package org.anjian.api.safetyrule.event;

import java.time.Instant;
import java.util.List;
import org.anjian.api.message.DutyAct;
import org.anjian.api.person.PersonId;
import org.anjian.api.safetyrule.SafetyRuleSubject;
import org.axonframework.serialization.Revision;

/** How a rule is implemented was evaluated. */
@Revision("1")
public record SafetyRuleEvaluated(
        SafetyRuleSubject rule,
        Instant occurredAt,
        String evaluationId,
        String opinions,
        String conclusion,
        List<PersonId> participants)
        implements SafetyRuleEvent, DutyAct {

    public SafetyRuleEvaluated {
        participants = List.copyOf(participants);
    }

    /** Evaluating the safety rules is part of duty 1 (QX24-02). */
    @Override
    public int duty() {
        return 1;
    }

    @Override
    public List<PersonId> performers() {
        return participants;
    }
}
