package org.anjian.api.tipoff.command;

import java.time.Instant;
import org.anjian.api.refusal.Required;
import org.anjian.api.tipoff.ConcealedDeaths;
import org.anjian.api.tipoff.TipOffCommand;
import org.anjian.api.tipoff.TipOffId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Proposes the reward that follows from the fine, or from the deaths that were concealed (拟奖励, QJ16-15b).
 *
 * @param fineFen the fine that was imposed, in fen; 0 where there was none
 * @param concealed the concealed deaths that it rests on instead of a fine; null where it rests on one
 */
public record ProposeTipOffReward(
        @TargetAggregateIdentifier TipOffId tipOffId,
        long fineFen,
        @Nullable ConcealedDeaths concealed,
        Instant occurredAt,
        @Nullable String commandId)
        implements TipOffCommand {

    public ProposeTipOffReward {
        Required.value(tipOffId, "tipOffId");
        Required.notNegative(fineFen, "fineFen");
        Required.value(occurredAt, "occurredAt");
    }
}
