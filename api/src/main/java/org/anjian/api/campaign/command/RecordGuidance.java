package org.anjian.api.campaign.command;

import java.time.Instant;
import org.anjian.api.campaign.UnitParticipationCommand;
import org.anjian.api.campaign.UnitParticipationId;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.refusal.Required;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Records that an enterprise was guided in its self-inspection (QX24-P2d). */
public record RecordGuidance(
        @TargetAggregateIdentifier UnitParticipationId unitParticipationId,
        EnterpriseId enterpriseId,
        String content,
        Instant occurredAt,
        @Nullable String commandId)
        implements UnitParticipationCommand {

    public RecordGuidance {
        Required.value(unitParticipationId, "unitParticipationId");
        Required.value(enterpriseId, "enterpriseId");
        content = Required.text(content, "content");
        Required.value(occurredAt, "occurredAt");
    }
}
