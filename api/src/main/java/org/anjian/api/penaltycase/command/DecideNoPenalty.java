package org.anjian.api.penaltycase.command;

import java.time.Instant;
import org.anjian.api.penaltycase.DecidingCommand;
import org.anjian.api.penaltycase.NoPenaltyGround;
import org.anjian.api.penaltycase.PenaltyCaseId;
import org.anjian.api.refusal.Required;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Decides not to impose a penalty (不予处罚决定, NL-CF29).
 *
 * @param expectedVersion how many events the case had when the sender read it; null where it does not say
 */
public record DecideNoPenalty(
        @TargetAggregateIdentifier PenaltyCaseId penaltyCaseId,
        NoPenaltyGround ground,
        String reasons,
        @Nullable Long expectedVersion,
        Instant occurredAt,
        @Nullable String commandId)
        implements DecidingCommand {

    public DecideNoPenalty {
        Required.value(penaltyCaseId, "penaltyCaseId");
        Required.value(ground, "ground");
        reasons = Required.text(reasons, "reasons");
        Required.value(occurredAt, "occurredAt");
    }
}
