package org.anjian.api.figure;

/** The figures of a statistic of penalties; a median or share is explained by the records that it is computed from. */
public enum PenaltyFigure {
    COUNT,
    DECIDED,
    NO_PENALTY,
    CLOSED,
    /** The fines as they were decided, in fen. */
    INITIAL_FEN,
    /** The fines as they are now, in fen, without those that are gone. */
    FINAL_FEN,
    /** What was paid, in fen. */
    PAID_FEN,
    HEARD,
    LEGALLY_REVIEWED,
    CONTESTED,
    RECONSIDERED,
    OVERTURNED,
    PAID_IN_FULL,
    SENT_TO_COURT
}
