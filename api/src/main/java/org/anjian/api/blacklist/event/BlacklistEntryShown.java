package org.anjian.api.blacklist.event;

import java.time.Instant;
import org.anjian.api.blacklist.BlacklistSubject;
import org.axonframework.serialization.Revision;

/** The entry is told to the public again (恢复公示). */
@Revision("1")
public record BlacklistEntryShown(BlacklistSubject entry, Instant occurredAt) implements BlacklistEvent {}
