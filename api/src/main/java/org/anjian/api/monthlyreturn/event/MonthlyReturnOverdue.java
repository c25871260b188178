package org.anjian.api.monthlyreturn.event;

import java.time.Instant;
import java.time.LocalDate;
import org.anjian.api.monthlyreturn.MonthlyReturnSubject;
import org.axonframework.serialization.Revision;

/**
 * The last day passed and the safety-committee office has no return (QJ22B-12b).
 *
 * @param dueOn the last day
 */
@Revision("1")
public record MonthlyReturnOverdue(MonthlyReturnSubject monthlyReturn, Instant occurredAt, LocalDate dueOn)
        implements MonthlyReturnEvent {}
