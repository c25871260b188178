package org.anjian.api.campaign.command;

import java.time.Instant;
import org.anjian.api.campaign.UnitParticipationCommand;
import org.anjian.api.campaign.UnitParticipationId;
import org.anjian.api.refusal.InputRefusal;
import org.anjian.api.refusal.RefusedException;
import org.anjian.api.refusal.Required;
import org.anjian.api.sector.Sector;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Holds a topic training (专题培训, QX24-P1b). */
public record HoldTopicTraining(
        @TargetAggregateIdentifier UnitParticipationId unitParticipationId,
        Sector sector,
        String topic,
        int attendees,
        Instant occurredAt,
        @Nullable String commandId)
        implements UnitParticipationCommand {

    public HoldTopicTraining {
        Required.value(unitParticipationId, "unitParticipationId");
        Required.value(sector, "sector");
        topic = Required.text(topic, "topic");
        if (attendees < 0) {
            throw new RefusedException(InputRefusal.OUT_OF_RANGE, "attendees");
        }
        Required.value(occurredAt, "occurredAt");
    }
}
