package org.anjian.api.safetyrule.event;

import java.time.Instant;
import java.util.List;
import org.anjian.api.message.DutyAct;
import org.anjian.api.person.PersonId;
import org.anjian.api.safetyrule.SafetyRuleSubject;
import org.axonframework.serialization.Revision;

/** An amendment of a rule was proposed. */
@Revision("1")
public record RuleAmendmentProposed(
        SafetyRuleSubject rule, Instant occurredAt, String evaluationId, String proposal, List<PersonId> participants)
        implements SafetyRuleEvent, DutyAct {

    public RuleAmendmentProposed {
        participants = List.copyOf(participants);
    }

    /** Proposing amendments of the safety rules is part of duty 1 (QX24-02). */
    @Override
    public int duty() {
        return 1;
    }

    @Override
    public List<PersonId> performers() {
        return participants;
    }
}
