package org.anjian.api.monthlyreturn.event;

import java.time.Instant;
import org.anjian.api.monthlyreturn.MonthlyReturnSubject;
import org.axonframework.serialization.Revision;

/**
 * There were no typical cases in the month (QJ22B-11a).
 *
 * @param declaredBy the account
 */
@Revision("1")
public record NoTypicalCasesDeclared(MonthlyReturnSubject monthlyReturn, Instant occurredAt, String declaredBy)
        implements MonthlyReturnEvent {}
