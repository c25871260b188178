package org.anjian.api.campaign.command;

import java.time.Instant;
import org.anjian.api.campaign.UnitParticipationCommand;
import org.anjian.api.campaign.UnitParticipationId;
import org.anjian.api.refusal.Required;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Records an experience for all units (典型经验, QX24-R4). */
public record RecordBestPractice(
        @TargetAggregateIdentifier UnitParticipationId unitParticipationId,
        String title,
        String content,
        Instant occurredAt,
        @Nullable String commandId)
        implements UnitParticipationCommand {

    public RecordBestPractice {
        Required.value(unitParticipationId, "unitParticipationId");
        title = Required.name(title, "title");
        content = Required.text(content, "content");
        Required.value(occurredAt, "occurredAt");
    }
}
