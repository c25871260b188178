package org.anjian.api.monthlyreturn.event;

import java.time.Instant;
import org.anjian.api.monthlyreturn.MonthlyReturnSubject;
import org.axonframework.serialization.Revision;

/**
 * The regulator reports no more: this return is its last one.
 *
 * @param endedBy the account
 */
@Revision("1")
public record MonthlyReturnDutyEnded(
        MonthlyReturnSubject monthlyReturn, Instant occurredAt, String reason, String endedBy)
        implements MonthlyReturnEvent {}
