package org.anjian.api.campaign.command;

import java.time.Instant;
import org.anjian.api.campaign.UnitParticipationCommand;
import org.anjian.api.campaign.UnitParticipationId;
import org.anjian.api.refusal.InputRefusal;
import org.anjian.api.refusal.RefusedException;
import org.anjian.api.refusal.Required;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Holds the mobilisation meeting (动员部署会, QX24-P1a). */
public record HoldMobilization(
        @TargetAggregateIdentifier UnitParticipationId unitParticipationId,
        String place,
        int attendees,
        Instant occurredAt,
        @Nullable String commandId)
        implements UnitParticipationCommand {

    public HoldMobilization {
        Required.value(unitParticipationId, "unitParticipationId");
        place = Required.text(place, "place");
        if (attendees < 0) {
            throw new RefusedException(InputRefusal.OUT_OF_RANGE, "attendees");
        }
        Required.value(occurredAt, "occurredAt");
    }
}
