package org.anjian.api.monthlyreturn.event;

import java.time.Instant;
import org.anjian.api.monthlyreturn.MonthlyReturnSubject;
import org.anjian.api.monthlyreturn.TypicalCase;
import org.axonframework.serialization.Revision;

/**
 * A typical case was nominated into the return (QJ22B-11c).
 *
 * @param nominatedBy the account
 */
@Revision("1")
public record TypicalCaseNominated(
        MonthlyReturnSubject monthlyReturn, Instant occurredAt, TypicalCase typicalCase, String nominatedBy)
        implements MonthlyReturnEvent {}
