package org.anjian.api.emergencyplan.command;

import java.time.Instant;
import org.anjian.api.emergencyplan.EmergencyPlanCommand;
import org.anjian.api.emergencyplan.EmergencyPlanId;
import org.anjian.api.refusal.Required;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Issues the emergency disposal card of a post (应急处置卡, QX24-04). */
public record IssueDisposalCard(
        @TargetAggregateIdentifier EmergencyPlanId emergencyPlanId,
        String post,
        String content,
        Instant occurredAt,
        @Nullable String commandId)
        implements EmergencyPlanCommand {

    public IssueDisposalCard {
        Required.value(emergencyPlanId, "emergencyPlanId");
        post = Required.name(post, "post");
        content = Required.text(content, "content");
        Required.value(occurredAt, "occurredAt");
    }
}
