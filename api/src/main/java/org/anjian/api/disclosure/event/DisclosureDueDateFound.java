package org.anjian.api.disclosure.event;

import java.time.Instant;
import org.anjian.api.campaign.Timeliness;
import org.anjian.api.disclosure.DisclosureSubject;
import org.anjian.api.disclosure.DisclosureTerm;
import org.anjian.api.disclosure.OwedAct;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * A last day became known that was not when the act became owed, as the working-day calendar of its year was not published yet.
 *
 * @param term by when the act is due
 * @param timeliness whether it was in time, where it was done meanwhile
 * @param workingDays how many working days after the fact it was done, where it was
 */
@Revision("1")
public record DisclosureDueDateFound(
        DisclosureSubject disclosure,
        Instant occurredAt,
        OwedAct act,
        DisclosureTerm term,
        @Nullable Timeliness timeliness,
        @Nullable Integer workingDays)
        implements DisclosureEvent {}
