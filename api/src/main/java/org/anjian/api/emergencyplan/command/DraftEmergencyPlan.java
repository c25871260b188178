package org.anjian.api.emergencyplan.command;

import java.time.Instant;
import java.util.List;
import org.anjian.api.emergencyplan.EmergencyPlanCommand;
import org.anjian.api.emergencyplan.EmergencyPlanId;
import org.anjian.api.emergencyplan.PlanElement;
import org.anjian.api.person.PersonId;
import org.anjian.api.refusal.Required;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Drafts an emergency plan, or drafts it again before it is signed (编制应急预案, QX24-04).
 *
 * @param elements the elements the draft has
 * @param posts the workplaces and posts it concerns, each of which needs a disposal card
 * @param participants the safety managers who took part
 */
public record DraftEmergencyPlan(
        @TargetAggregateIdentifier EmergencyPlanId emergencyPlanId,
        List<PlanElement> elements,
        List<String> posts,
        String content,
        List<PersonId> participants,
        Instant occurredAt,
        @Nullable String commandId)
        implements EmergencyPlanCommand {

    public DraftEmergencyPlan {
        Required.value(emergencyPlanId, "emergencyPlanId");
        elements = Required.list(elements, "elements");
        posts = Required.list(posts, "posts");
        content = Required.text(content, "content");
        participants = Required.list(participants, "participants");
        Required.value(occurredAt, "occurredAt");
    }
}
