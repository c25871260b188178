package org.anjian.api.monthlyreturn.event;

import java.time.Instant;
import org.anjian.api.campaign.Delivery;
import org.anjian.api.monthlyreturn.MonthlyReturnSubject;
import org.axonframework.serialization.Revision;

/**
 * The safety-committee office of the same level received the return (QJ22B-12b).
 *
 * @param delivery whether it came in time
 * @param sha256 the digest of the figures that it says
 * @param submittedBy the account
 */
@Revision("1")
public record MonthlyReturnSubmitted(
        MonthlyReturnSubject monthlyReturn, Instant occurredAt, Delivery delivery, String sha256, String submittedBy)
        implements MonthlyReturnEvent {}
