package org.anjian.api.campaign.command;

import java.time.Instant;
import org.anjian.api.campaign.UnitParticipationCommand;
import org.anjian.api.campaign.UnitParticipationId;
import org.anjian.api.refusal.Required;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Summons the principal of a unit that did not finish (约谈, QX24-P4f). */
public record SummonUnitPrincipal(
        @TargetAggregateIdentifier UnitParticipationId unitParticipationId,
        String post,
        String content,
        Instant occurredAt,
        @Nullable String commandId)
        implements UnitParticipationCommand {

    public SummonUnitPrincipal {
        Required.value(unitParticipationId, "unitParticipationId");
        post = Required.name(post, "post");
        content = Required.text(content, "content");
        Required.value(occurredAt, "occurredAt");
    }
}
