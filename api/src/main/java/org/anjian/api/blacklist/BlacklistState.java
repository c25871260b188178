package org.anjian.api.blacklist;

import java.util.List;
import java.util.stream.Stream;
import org.anjian.api.blacklist.event.BlacklistEntryConcealed;
import org.anjian.api.blacklist.event.BlacklistEntryPublished;
import org.anjian.api.blacklist.event.BlacklistEntryRelisted;
import org.anjian.api.blacklist.event.BlacklistEntryRemoved;
import org.anjian.api.blacklist.event.BlacklistEntryShown;
import org.anjian.api.blacklist.event.BlacklistEvent;
import org.anjian.api.blacklist.event.BlacklistListing;
import org.anjian.api.blacklist.event.BlacklistNoticeServed;
import org.anjian.api.blacklist.event.BlacklistObjectionReviewed;
import org.anjian.api.blacklist.event.BlacklistPublicationOverdue;
import org.anjian.api.blacklist.event.BlacklistRemovalRefused;
import org.anjian.api.blacklist.event.BlacklistRemovalRequested;
import org.anjian.api.blacklist.event.BlacklistStatementRecorded;
import org.anjian.api.blacklist.event.BlacklistTermExpired;
import org.anjian.api.blacklist.event.BlacklistingProposed;
import org.anjian.api.blacklist.event.BlacklistingWithdrawn;
import org.anjian.api.blacklist.event.JointSanctionAcknowledged;
import org.anjian.api.blacklist.event.JointSanctionApplied;
import org.anjian.api.blacklist.event.JointSanctionLifted;
import org.anjian.api.blacklist.event.JointSanctionNotified;
import org.anjian.api.penaltycase.StatementOutcome;
import org.jspecify.annotations.Nullable;

/** How far an entry is. */
public enum BlacklistState {
    /** Proposed after a penalty. */
    PROPOSED,
    /** The party was told and may state its case. */
    NOTICE_SERVED,
    /** The party stated its case or objected, and that is to be reviewed. */
    STATEMENT_HEARD,
    /** What the party said was reviewed and not adopted. */
    OBJECTION_REVIEWED,
    /** It is not listed: the objection was adopted, or the proposal dropped. */
    DROPPED,
    /** Listed by written decision, and not public yet. */
    LISTED,
    /** Listed and public. */
    PUBLISHED,
    /** Taken from the list before its term ended, credit being repaired. */
    REMOVED_EARLY,
    /** Taken from the list because the penalty is gone. */
    REMOVED,
    /** Listed again, the removal having been obtained by fraud, and not public again yet. */
    RELISTED,
    /** Its term ended. */
    EXPIRED;

    /** Whether the party is on the list. */
    public boolean isListed() {
        return this == LISTED || this == PUBLISHED || this == RELISTED;
    }

    /** Whether it may still come to a decision to list. */
    public boolean isPending() {
        return this == PROPOSED || this == NOTICE_SERVED || this == STATEMENT_HEARD || this == OBJECTION_REVIEWED;
    }

    /** The states in which the party is on the list. */
    public static List<BlacklistState> listed() {
        return Stream.of(values()).filter(BlacklistState::isListed).toList();
    }

    /**
     * The state after an event.
     *
     * @param before null before the first
     */
    public static BlacklistState after(@Nullable BlacklistState before, BlacklistEvent event) {
        return switch (event) {
            case BlacklistingProposed _ -> PROPOSED;
            case BlacklistNoticeServed _ -> NOTICE_SERVED;
            case BlacklistStatementRecorded _ -> STATEMENT_HEARD;
            case BlacklistObjectionReviewed reviewed ->
                reviewed.outcome() == StatementOutcome.ADOPTED ? DROPPED : OBJECTION_REVIEWED;
            case BlacklistingWithdrawn _ -> DROPPED;
            case BlacklistListing _ -> LISTED;
            case BlacklistEntryPublished _ -> PUBLISHED;
            case BlacklistEntryRemoved removed -> removed.ground() == RemovalGround.REPAIRED ? REMOVED_EARLY : REMOVED;
            case BlacklistTermExpired _ -> EXPIRED;
            case BlacklistEntryRelisted _ -> RELISTED;
            case BlacklistPublicationOverdue _,
                    BlacklistEntryConcealed _,
                    BlacklistEntryShown _,
                    BlacklistRemovalRequested _,
                    BlacklistRemovalRefused _,
                    JointSanctionNotified _,
                    JointSanctionAcknowledged _,
                    JointSanctionApplied _,
                    JointSanctionLifted _ -> before == null ? PROPOSED : before;
        };
    }
}
