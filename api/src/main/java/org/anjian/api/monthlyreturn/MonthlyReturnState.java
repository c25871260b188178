package org.anjian.api.monthlyreturn;

/** How far a monthly return is. */
public enum MonthlyReturnState {
    /** It is owed, and nothing was compiled. */
    EXPECTED,
    /** Its figures are compiled, and wait for the signature of the head. */
    COMPILED,
    /** The head has signed it; figures, filter, position and digest are frozen (QJ22B-12a). */
    SIGNED,
    /** It was handed to the safety-committee office of the same level (QJ22B-12b). */
    SUBMITTED,
    /** The office has accepted it. */
    ACCEPTED,
    /** The office has sent it back: it is compiled and signed anew. */
    RETURNED;

    /** Whether the office has it, or has decided about it. */
    public boolean isWithOffice() {
        return this == SUBMITTED || this == ACCEPTED;
    }
}
