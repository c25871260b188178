package org.anjian.api.monthlyreturn.event;

import java.time.Instant;
import org.anjian.api.monthlyreturn.ComputedFigures;
import org.anjian.api.monthlyreturn.MonthlyReturnSubject;
import org.axonframework.serialization.Revision;

/**
 * The head of the regulator signed the return: what it says is frozen (QJ22B-12a).
 *
 * @param signed the figures that were signed, their filter, and up to which event they count
 * @param signedBy the account of the head
 */
@Revision("1")
public record MonthlyReturnSigned(
        MonthlyReturnSubject monthlyReturn, Instant occurredAt, ComputedFigures signed, String signedBy)
        implements MonthlyReturnEvent {}
