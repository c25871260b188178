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
 * Revises a published plan: a new version, to be reviewed, signed, published and filed again (修订).
 *
 * @param participants the safety managers who took part
 */
public record ReviseEmergencyPlan(
        @TargetAggregateIdentifier EmergencyPlanId emergencyPlanId,
        String reason,
        List<PlanElement> elements,
        List<String> posts,
        String content,
        List<PersonId> participants,
        Instant occurredAt,
        @Nullable String commandId)
        implements EmergencyPlanCommand {

    public ReviseEmergencyPlan {
        Required.value(emergencyPlanId, "emergencyPlanId");
        reason = Required.text(reason, "reason");
        elements = Required.list(elements, "elements");
        posts = Required.list(posts, "posts");
        content = Required.text(content, "content");
        participants = Required.list(participants, "participants");
        Required.value(occurredAt, "occurredAt");
    }
}
