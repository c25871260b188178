package org.anjian.api.emergencyplan.event;

import java.time.Instant;
import java.util.List;
import org.anjian.api.emergencyplan.EmergencyPlanSubject;
import org.anjian.api.emergencyplan.PlanElement;
import org.anjian.api.message.DutyAct;
import org.anjian.api.person.PersonId;
import org.axonframework.serialization.Revision;

/** A plan was drafted. */
@Revision("1")
public record EmergencyPlanDrafted(
        EmergencyPlanSubject plan,
        Instant occurredAt,
        int planVersion,
        List<PlanElement> elements,
        List<String> posts,
        String content,
        List<PersonId> participants)
        implements EmergencyPlanEvent, DutyAct {

    public EmergencyPlanDrafted {
        elements = List.copyOf(elements);
        posts = List.copyOf(posts);
        participants = List.copyOf(participants);
    }

    /** Drafting emergency plans is duty 1 (QJ22A-12.1). */
    @Override
    public int duty() {
        return 1;
    }

    @Override
    public List<PersonId> performers() {
        return participants;
    }
}
