package org.anjian.api.blacklist.event;

import java.time.Instant;
import java.time.LocalDate;
import org.anjian.api.blacklist.BlacklistSubject;
import org.axonframework.serialization.Revision;

/** The last day to make an entry public passed without it (QJ16-12b). */
@Revision("1")
public record BlacklistPublicationOverdue(BlacklistSubject entry, Instant occurredAt, LocalDate publishBy)
        implements BlacklistEvent {}
