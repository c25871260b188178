package org.anjian.api.disclosure.event;

import java.time.Instant;
import org.anjian.api.disclosure.DisclosureSubject;
import org.axonframework.serialization.Revision;

/**
 * The enterprise had its say.
 *
 * @param repliedBy the account
 */
@Revision("1")
public record DisclosureReplied(DisclosureSubject disclosure, Instant occurredAt, String text, String repliedBy)
        implements DisclosureEvent {}
