package org.anjian.api.monthlyreturn.event;

import java.time.Instant;
import org.anjian.api.monthlyreturn.MonthlyReturnSubject;
import org.axonframework.serialization.Revision;

/**
 * The office accepted the return.
 *
 * @param acceptedBy the account
 */
@Revision("1")
public record MonthlyReturnAccepted(MonthlyReturnSubject monthlyReturn, Instant occurredAt, String acceptedBy)
        implements MonthlyReturnEvent {}
