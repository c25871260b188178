package org.anjian.api.disclosure.event;

import java.time.Instant;
import org.anjian.api.campaign.Timeliness;
import org.anjian.api.disclosure.DisclosureSubject;
import org.anjian.api.disclosure.WithdrawalReason;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * The publication was withdrawn.
 *
 * @param timeliness whether it was in time, where what became of the decision made it owed and the last day is known
 * @param withdrawnBy the account
 */
@Revision("1")
public record DisclosureWithdrawn(
        DisclosureSubject disclosure,
        Instant occurredAt,
        WithdrawalReason reason,
        String explanation,
        String legalBasis,
        @Nullable Timeliness timeliness,
        String withdrawnBy)
        implements DisclosureEvent {}
