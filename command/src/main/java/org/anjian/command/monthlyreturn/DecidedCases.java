package org.anjian.command.monthlyreturn;

import org.anjian.api.monthlyreturn.MonthlyReturnSubject;
import org.anjian.api.penaltycase.PenaltyCaseId;

/** Penalty cases as far as a return may name them. */
@FunctionalInterface
public interface DecidedCases {

    /** Whether the regulator of a return has decided a penalty in that case which was not revoked (QJ22B-11c). */
    boolean isDecided(PenaltyCaseId penaltyCase, MonthlyReturnSubject by);
}
