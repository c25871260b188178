package org.anjian.api.campaign.command;

import java.time.Instant;
import java.time.LocalDate;
import org.anjian.api.campaign.UnitParticipationCommand;
import org.anjian.api.campaign.UnitParticipationId;
import org.anjian.api.refusal.Required;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Orders a unit that did not finish to correct it within a time limit (QX24-P4f). */
public record OrderUnitRectification(
        @TargetAggregateIdentifier UnitParticipationId unitParticipationId,
        LocalDate dueOn,
        String reason,
        Instant occurredAt,
        @Nullable String commandId)
        implements UnitParticipationCommand {

    public OrderUnitRectification {
        Required.value(unitParticipationId, "unitParticipationId");
        Required.value(dueOn, "dueOn");
        reason = Required.text(reason, "reason");
        Required.value(occurredAt, "occurredAt");
    }
}
