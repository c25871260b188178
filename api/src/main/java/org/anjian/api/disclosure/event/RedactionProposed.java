package org.anjian.api.disclosure.event;

import java.time.Instant;
import org.anjian.api.disclosure.DisclosureSubject;
import org.anjian.api.disclosure.PublicWording;
import org.anjian.api.secrecy.Classified;
import org.anjian.api.secrecy.Level;
import org.axonframework.serialization.Revision;

/**
 * Somebody proposed what the public is to read.
 *
 * @param proposedBy the account
 */
@Revision("1")
@Classified(Level.INTERNAL)
public record RedactionProposed(
        DisclosureSubject disclosure, Instant occurredAt, PublicWording wording, String proposedBy)
        implements DisclosureEvent {}
