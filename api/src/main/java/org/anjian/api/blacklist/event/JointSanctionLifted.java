package org.anjian.api.blacklist.event;

import java.time.Instant;
import org.anjian.api.blacklist.BlacklistSubject;
import org.anjian.api.blacklist.RestrictionArea;
import org.axonframework.serialization.Revision;

/** The restriction of an area is over (解除惩戒). */
@Revision("1")
public record JointSanctionLifted(BlacklistSubject entry, Instant occurredAt, RestrictionArea area, String feedback)
        implements BlacklistEvent {}
