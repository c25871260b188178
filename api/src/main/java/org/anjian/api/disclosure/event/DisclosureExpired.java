package org.anjian.api.disclosure.event;

import java.time.Instant;
import java.time.LocalDate;
import org.anjian.api.disclosure.DisclosureSubject;
import org.axonframework.serialization.Revision;

/**
 * The time is over for which the public reads it.
 *
 * @param expiresOn its last day
 */
@Revision("1")
public record DisclosureExpired(DisclosureSubject disclosure, Instant occurredAt, LocalDate expiresOn)
        implements DisclosureEvent {}
