package org.anjian.api.tipoff.event;

import java.time.Instant;
import org.anjian.api.tipoff.TipOffHazard;
import org.anjian.api.tipoff.TipOffSubject;
import org.axonframework.serialization.Revision;

/** A tip-off gave a hazard, which does not know of it (QJ16-15c). */
@Revision("1")
public record TipOffHazardRaised(TipOffSubject tipOff, Instant occurredAt, TipOffHazard hazard)
        implements TipOffEvent {}
