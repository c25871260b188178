package org.anjian.api.disclosure.event;

import java.time.Instant;
import org.anjian.api.disclosure.DisclosedDecision;
import org.anjian.api.disclosure.DisclosureSubject;
import org.anjian.api.disclosure.DisclosureTerm;
import org.axonframework.serialization.Revision;

/**
 * A decision was made, and its publication is owed.
 *
 * @param term by when
 */
@Revision("1")
public record DisclosureScheduled(
        DisclosureSubject disclosure, Instant occurredAt, DisclosedDecision decision, DisclosureTerm term)
        implements DisclosureEvent {}
