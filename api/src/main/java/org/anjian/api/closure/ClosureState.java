package org.anjian.api.closure;

import org.anjian.api.closure.event.ClosureCriterionMet;
import org.anjian.api.closure.event.ClosureDecided;
import org.anjian.api.closure.event.ClosureEvent;
import org.anjian.api.closure.event.ClosureExecuted;
import org.anjian.api.closure.event.ClosureProposalWithdrawn;
import org.anjian.api.closure.event.ClosureProposed;

/** How far a closing has come; the write side and the read side agree on it here. */
public enum ClosureState {
    /** A criterion is met, to be proposed (符合情形). */
    CRITERION_MET,
    /** Proposed to the government (已提请). */
    PROPOSED,
    /** Decided, to be carried out (决定关闭). */
    CLOSING,
    /** Decided otherwise (不予关闭). */
    NOT_CLOSED,
    /** Carried out (已关闭). */
    EXECUTED,
    /** The proposal was withdrawn (已撤回). */
    WITHDRAWN;

    /** The state after an event. */
    public static ClosureState after(ClosureEvent event) {
        return switch (event) {
            case ClosureCriterionMet e -> CRITERION_MET;
            case ClosureProposed e -> PROPOSED;
            case ClosureDecided e -> e.outcome() == ClosureOutcome.CLOSE ? CLOSING : NOT_CLOSED;
            case ClosureExecuted e -> EXECUTED;
            case ClosureProposalWithdrawn e -> WITHDRAWN;
        };
    }
}
