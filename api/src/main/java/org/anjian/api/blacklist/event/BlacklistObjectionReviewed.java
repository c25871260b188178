package org.anjian.api.blacklist.event;

import java.time.Instant;
import org.anjian.api.blacklist.BlacklistSubject;
import org.anjian.api.penaltycase.StatementOutcome;
import org.axonframework.serialization.Revision;

/**
 * What the party said was reviewed; if it was adopted, it is not listed (异议复核).
 *
 * @param reviewedBy the account
 */
@Revision("1")
public record BlacklistObjectionReviewed(
        BlacklistSubject entry, Instant occurredAt, StatementOutcome outcome, String reasons, String reviewedBy)
        implements BlacklistEvent {}
