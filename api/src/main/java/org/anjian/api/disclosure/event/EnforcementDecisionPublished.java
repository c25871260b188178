package org.anjian.api.disclosure.event;

import java.time.Instant;
import java.time.LocalDate;
import org.anjian.api.campaign.Timeliness;
import org.anjian.api.disclosure.DisclosedDecision;
import org.anjian.api.disclosure.DisclosureSubject;
import org.anjian.api.disclosure.PublicWording;
import org.anjian.api.hazard.Evidence;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * The decision was published for the first time.
 *
 * @param decision as it was then
 * @param text the published text, by its digest
 * @param timeliness whether it was in time; null while the last day is unknown
 * @param workingDays how many working days after the decision; null while a calendar is missing
 * @param expiresOn the last day on which the public reads it; null where it has none
 * @param publishedBy the account
 */
@Revision("1")
public record EnforcementDecisionPublished(
        DisclosureSubject disclosure,
        Instant occurredAt,
        DisclosedDecision decision,
        PublicWording wording,
        String channel,
        Evidence text,
        @Nullable Timeliness timeliness,
        @Nullable Integer workingDays,
        @Nullable LocalDate expiresOn,
        String publishedBy)
        implements DisclosureEvent {}
