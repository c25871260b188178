package org.anjian.api.blacklist.event;

import java.time.Instant;
import java.time.LocalDate;
import org.anjian.api.blacklist.BlacklistGround;
import org.anjian.api.blacklist.BlacklistSubject;
import org.axonframework.serialization.Revision;

/**
 * Somebody was proposed for the list after a penalty (拟列入).
 *
 * @param facts what it is proposed for; never a name of a person
 * @param penalisedOn the day of the penalty
 */
@Revision("1")
public record BlacklistingProposed(
        BlacklistSubject entry, Instant occurredAt, BlacklistGround ground, String facts, LocalDate penalisedOn)
        implements BlacklistEvent {}
