package org.anjian.api.tipoff.event;

import java.time.Instant;
import org.anjian.api.tipoff.TipOffSubject;
import org.axonframework.serialization.Revision;

/** A tip-off was not accepted (不予受理). */
@Revision("1")
public record TipOffRejected(TipOffSubject tipOff, Instant occurredAt, String reason) implements TipOffEvent {}
