package org.anjian.api.tipoff.event;

import java.time.Instant;
import org.anjian.api.tipoff.TipOffSubject;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** A tip-off was closed (办结). */
@Revision("1")
public record TipOffClosed(
        TipOffSubject tipOff, Instant occurredAt, @Nullable String note) implements TipOffEvent {}
