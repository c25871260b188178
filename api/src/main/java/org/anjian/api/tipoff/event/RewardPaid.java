package org.anjian.api.tipoff.event;

import java.time.Instant;
import org.anjian.api.tipoff.TipOffSubject;
import org.axonframework.serialization.Revision;

/**
 * A reward was paid to whoever had the receipt code; no name was asked for (QJ16-15b).
 *
 * @param amountFen in fen
 */
@Revision("1")
public record RewardPaid(TipOffSubject tipOff, Instant occurredAt, long amountFen) implements TipOffEvent {}
