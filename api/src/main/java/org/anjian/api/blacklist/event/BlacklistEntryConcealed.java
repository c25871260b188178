package org.anjian.api.blacklist.event;

import java.time.Instant;
import org.anjian.api.blacklist.BlacklistSubject;
import org.axonframework.serialization.Revision;

/** The entry is not told to the public for a time, because what it rests on is sealed (封存期间暂停公示); the party stays on the list. */
@Revision("1")
public record BlacklistEntryConcealed(BlacklistSubject entry, Instant occurredAt) implements BlacklistEvent {}
