package org.anjian.api.disclosure.event;

import java.time.Instant;
import java.time.LocalDate;
import org.anjian.api.disclosure.DisclosedDecision;
import org.anjian.api.disclosure.DisclosureSubject;
import org.anjian.api.disclosure.PublicWording;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * What was withdrawn is public again.
 *
 * @param expiresOn the last day on which the public reads it; null where it has none
 * @param restoredBy the account
 */
@Revision("1")
public record DisclosureRestored(
        DisclosureSubject disclosure,
        Instant occurredAt,
        DisclosedDecision decision,
        PublicWording wording,
        String reason,
        String legalBasis,
        @Nullable LocalDate expiresOn,
        String restoredBy)
        implements DisclosureEvent {}
