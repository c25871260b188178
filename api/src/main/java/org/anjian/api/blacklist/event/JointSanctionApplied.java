package org.anjian.api.blacklist.event;

import java.time.Instant;
import org.anjian.api.blacklist.BlacklistSubject;
import org.anjian.api.blacklist.RestrictionArea;
import org.axonframework.serialization.Revision;

/** The body of an area restricts or prohibits (联合惩戒). */
@Revision("1")
public record JointSanctionApplied(BlacklistSubject entry, Instant occurredAt, RestrictionArea area, String measure)
        implements BlacklistEvent {}
