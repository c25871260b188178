package org.anjian.api.monthlyreturn.event;

import java.time.Instant;
import java.time.LocalDate;
import org.anjian.api.monthlyreturn.MonthlyReturnSubject;
import org.axonframework.serialization.Revision;

/**
 * The last day for a return comes near.
 *
 * @param dueOn the last day
 */
@Revision("1")
public record MonthlyReturnDueSoon(MonthlyReturnSubject monthlyReturn, Instant occurredAt, LocalDate dueOn)
        implements MonthlyReturnEvent {}
