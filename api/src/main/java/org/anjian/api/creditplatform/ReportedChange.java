package org.anjian.api.creditplatform;

import java.util.Optional;
import org.anjian.api.blacklist.event.BlacklistEntryPublished;
import org.anjian.api.blacklist.event.BlacklistEntryRelisted;
import org.anjian.api.blacklist.event.BlacklistEntryRemoved;
import org.anjian.api.blacklist.event.BlacklistEvent;
import org.anjian.api.blacklist.event.BlacklistTermExpired;
import org.anjian.api.blacklist.event.EnterpriseBlacklisted;
import org.anjian.api.penaltycase.RemedyOutcome;
import org.anjian.api.penaltycase.event.DailyPenaltyImposed;
import org.anjian.api.penaltycase.event.OnSpotPenaltyDecided;
import org.anjian.api.penaltycase.event.PenaltyCaseEvent;
import org.anjian.api.penaltycase.event.PenaltyDecided;
import org.anjian.api.penaltycase.event.PenaltyDecisionChanged;
import org.anjian.api.penaltycase.event.PenaltyDecisionRevoked;
import org.anjian.api.penaltycase.event.RemedyConcluded;

/**
 * What an event changes of what the credit platform is told about a record (QJ16-12e). Write side and read side share it, so that
 * what is owed and what a row says never part.
 */
public enum ReportedChange {
    /** The record comes to be. */
    BEGINS,
    /** It says something else now. */
    CHANGES,
    /** It stands no more. */
    ENDS,
    /** It stands again. */
    RETURNS;

    /** What an event of a penalty case changes; empty where it changes nothing that the platform is told. */
    public static Optional<ReportedChange> of(PenaltyCaseEvent event) {
        return switch (event) {
            case PenaltyDecided _, OnSpotPenaltyDecided _ -> Optional.of(BEGINS);
            case DailyPenaltyImposed _, PenaltyDecisionChanged _ -> Optional.of(CHANGES);
            case PenaltyDecisionRevoked _ -> Optional.of(ENDS);
            case RemedyConcluded concluded when concluded.outcome().ends() -> Optional.of(ENDS);
            case RemedyConcluded concluded when concluded.outcome() == RemedyOutcome.CHANGED -> Optional.of(CHANGES);
            default -> Optional.empty();
        };
    }

    /** What an event of an entry of the blacklist changes; empty where it changes nothing that the platform is told. */
    public static Optional<ReportedChange> of(BlacklistEvent event) {
        return switch (event) {
            case EnterpriseBlacklisted _ -> Optional.of(BEGINS);
            case BlacklistEntryPublished _ -> Optional.of(CHANGES);
            case BlacklistEntryRemoved _, BlacklistTermExpired _ -> Optional.of(ENDS);
            case BlacklistEntryRelisted _ -> Optional.of(RETURNS);
            default -> Optional.empty();
        };
    }
}
