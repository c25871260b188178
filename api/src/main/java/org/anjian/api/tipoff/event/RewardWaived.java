package org.anjian.api.tipoff.event;

import java.time.Instant;
import org.anjian.api.tipoff.TipOffSubject;
import org.axonframework.serialization.Revision;

/** There will be no reward (不予奖励). */
@Revision("1")
public record RewardWaived(TipOffSubject tipOff, Instant occurredAt, String reason) implements TipOffEvent {}
