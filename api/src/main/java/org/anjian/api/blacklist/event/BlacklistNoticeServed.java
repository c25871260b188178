package org.anjian.api.blacklist.event;

import java.time.Instant;
import java.time.LocalDate;
import org.anjian.api.blacklist.BlacklistSubject;
import org.anjian.api.penaltycase.ServiceMethod;
import org.axonframework.serialization.Revision;

/**
 * The party was told that it is to be listed, why, and what follows from it (列入告知, NL-CREDIT).
 *
 * @param number the number of the notice
 * @param receivedBy the post of who received it, never a name
 * @param statementUntil the last day for a statement
 */
@Revision("1")
public record BlacklistNoticeServed(
        BlacklistSubject entry,
        Instant occurredAt,
        String number,
        String facts,
        String basis,
        String consequences,
        ServiceMethod method,
        String receivedBy,
        LocalDate statementUntil)
        implements BlacklistEvent {}
