package org.anjian.api.monthlyreturn.event;

import java.time.Instant;
import org.anjian.api.monthlyreturn.MonthlyReturnSubject;
import org.axonframework.serialization.Revision;

/**
 * The next month is over: its return is owed as well.
 *
 * @param nextMonth such as 2022-06
 */
@Revision("1")
public record NextMonthlyReturnOwed(MonthlyReturnSubject monthlyReturn, Instant occurredAt, String nextMonth)
        implements MonthlyReturnEvent {}
