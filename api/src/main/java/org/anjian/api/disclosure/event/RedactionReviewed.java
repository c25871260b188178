package org.anjian.api.disclosure.event;

import java.time.Instant;
import org.anjian.api.disclosure.DisclosureSubject;
import org.anjian.api.disclosure.ReviewOutcome;
import org.anjian.api.secrecy.Classified;
import org.anjian.api.secrecy.Level;
import org.axonframework.serialization.Revision;

/**
 * Somebody else reviewed what was proposed.
 *
 * @param reviewedBy the account
 */
@Revision("1")
@Classified(Level.INTERNAL)
public record RedactionReviewed(
        DisclosureSubject disclosure, Instant occurredAt, ReviewOutcome outcome, String note, String reviewedBy)
        implements DisclosureEvent {}
