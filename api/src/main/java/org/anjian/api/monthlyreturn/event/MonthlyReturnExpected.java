package org.anjian.api.monthlyreturn.event;

import java.time.Instant;
import java.time.LocalDate;
import org.anjian.api.monthlyreturn.MonthlyReturnSubject;
import org.axonframework.serialization.Revision;

/**
 * A regulator owes the return of a month.
 *
 * @param dueOn the last day for it, a calendar day that no holiday moves (QJ22B-12b)
 */
@Revision("1")
public record MonthlyReturnExpected(MonthlyReturnSubject monthlyReturn, Instant occurredAt, LocalDate dueOn)
        implements MonthlyReturnEvent {}
