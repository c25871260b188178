package org.anjian.api.blacklist.event;

import java.time.Instant;
import org.anjian.api.blacklist.BlacklistSubject;
import org.anjian.api.blacklist.RestrictionArea;
import org.axonframework.serialization.Revision;

/** The body of an area confirmed the notice. */
@Revision("1")
public record JointSanctionAcknowledged(
        BlacklistSubject entry, Instant occurredAt, RestrictionArea area, String feedback) implements BlacklistEvent {}
