package org.anjian.api.safetyrule.event;

import java.time.Instant;
import java.util.List;
import org.anjian.api.message.DutyAct;
import org.anjian.api.person.PersonId;
import org.anjian.api.safetyrule.SafetyRuleSubject;
import org.axonframework.serialization.Revision;

/** An evaluation led to the conclusion that no change is needed. */
@Revision("1")
public record RuleChangeNotNeeded(
        SafetyRuleSubject rule, Instant occurredAt, String evaluationId, String reason, List<PersonId> participants)
        implements SafetyRuleEvent, DutyAct {

    public RuleChangeNotNeeded {
        participants = List.copyOf(participants);
    }

    /** Concluding on the safety rules is part of duty 1 (QX24-02). */
    @Override
    public int duty() {
        return 1;
    }

    @Override
    public List<PersonId> performers() {
        return participants;
    }
}
