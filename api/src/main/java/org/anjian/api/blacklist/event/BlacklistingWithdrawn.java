package org.anjian.api.blacklist.event;

import java.time.Instant;
import org.anjian.api.blacklist.BlacklistSubject;
import org.axonframework.serialization.Revision;

/** The proposal was dropped before a decision (终止列入). */
@Revision("1")
public record BlacklistingWithdrawn(BlacklistSubject entry, Instant occurredAt, String reasons)
        implements BlacklistEvent {}
