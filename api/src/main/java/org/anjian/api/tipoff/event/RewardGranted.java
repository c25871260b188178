package org.anjian.api.tipoff.event;

import java.time.Instant;
import org.anjian.api.tipoff.TipOffSubject;
import org.axonframework.serialization.Revision;

/**
 * A reward was granted by another person (QJ16-15b).
 *
 * @param amountFen in fen
 * @param approvedBy the account
 */
@Revision("1")
public record RewardGranted(TipOffSubject tipOff, Instant occurredAt, long amountFen, String approvedBy)
        implements TipOffEvent {}
