package org.anjian.api.disclosure.event;

import java.time.Instant;
import org.anjian.api.campaign.Timeliness;
import org.anjian.api.disclosure.DisclosedDecision;
import org.anjian.api.disclosure.DisclosureSubject;
import org.anjian.api.disclosure.PublicWording;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * Another text is public in place of the one before.
 *
 * @param timeliness whether it was in time, where a changed decision made it owed and the last day is known
 * @param correctedBy the account
 */
@Revision("1")
public record DisclosureCorrected(
        DisclosureSubject disclosure,
        Instant occurredAt,
        DisclosedDecision decision,
        PublicWording wording,
        String reason,
        String legalBasis,
        @Nullable Timeliness timeliness,
        String correctedBy)
        implements DisclosureEvent {}
