package org.anjian.api.monthlyreturn.event;

import java.time.Instant;
import org.anjian.api.monthlyreturn.MonthlyReturnSubject;
import org.axonframework.serialization.Revision;

/**
 * The office sent the return back; it is compiled and signed anew (退回).
 *
 * @param reason what is wrong with it
 * @param returnedBy the account
 */
@Revision("1")
public record MonthlyReturnReturned(
        MonthlyReturnSubject monthlyReturn, Instant occurredAt, String reason, String returnedBy)
        implements MonthlyReturnEvent {}
