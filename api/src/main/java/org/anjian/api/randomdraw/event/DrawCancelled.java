package org.anjian.api.randomdraw.event;

import java.time.Instant;
import org.anjian.api.randomdraw.DrawSubject;
import org.axonframework.serialization.Revision;

/** A draw was given up before it took place. */
@Revision("1")
public record DrawCancelled(DrawSubject draw, Instant occurredAt, String reason) implements RandomDrawEvent {}
