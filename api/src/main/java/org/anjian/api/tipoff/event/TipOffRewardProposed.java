package org.anjian.api.tipoff.event;

import java.time.Instant;
import org.anjian.api.tipoff.ConcealedDeaths;
import org.anjian.api.tipoff.TipOffMatterId;
import org.anjian.api.tipoff.TipOffSubject;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * A reward is proposed (拟奖励, QJ16-15b).
 *
 * @param fineFen the fine that it rests on, in fen
 * @param amountFen the reward, in fen
 * @param proposedBy the account
 * @param concealed the concealed deaths that it rests on; null where it rests on the fine
 */
@Revision("1")
public record TipOffRewardProposed(
        TipOffSubject tipOff,
        Instant occurredAt,
        TipOffMatterId matter,
        long fineFen,
        long amountFen,
        String proposedBy,
        @Nullable ConcealedDeaths concealed)
        implements TipOffEvent {}
