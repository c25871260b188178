package org.anjian.api.monthlyreturn.event;

import java.time.Instant;
import org.anjian.api.monthlyreturn.ComputedFigures;
import org.anjian.api.monthlyreturn.MonthlyReturnSubject;
import org.axonframework.serialization.Revision;

/**
 * The figures of the month were computed from the events (QJ22B-11b).
 *
 * @param computed the figures, and up to which event they count
 * @param compiledBy the account
 */
@Revision("1")
public record MonthlyReturnCompiled(
        MonthlyReturnSubject monthlyReturn, Instant occurredAt, ComputedFigures computed, String compiledBy)
        implements MonthlyReturnEvent {}
