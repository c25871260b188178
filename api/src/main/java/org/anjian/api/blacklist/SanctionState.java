package org.anjian.api.blacklist;

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
import org.jspecify.annotations.Nullable;

/** How far the restriction of one area is (QJ16-12c). */
public enum SanctionState {
    /** The entry is listed, and the body of the area is to be told. */
    TO_NOTIFY,
    /** The body was told. */
    NOTIFIED,
    /** The body confirmed it. */
    ACKNOWLEDGED,
    /** The body restricts or prohibits. */
    APPLIED,
    /** The entry is off the list, and the restriction is to be lifted. */
    TO_LIFT,
    /** The restriction is over. */
    LIFTED;

    /**
     * The state of an area after an event of its entry.
     *
     * @param before null before the entry was listed
     * @return null as long as the entry was never listed
     */
    public static @Nullable SanctionState after(
            @Nullable SanctionState before, RestrictionArea area, BlacklistEvent event) {
        return switch (event) {
            case BlacklistListing listed -> listed.areas().contains(area) ? TO_NOTIFY : before;
            case BlacklistEntryRelisted relisted -> before == null ? null : TO_NOTIFY;
            case BlacklistEntryRemoved removed -> removed.toLift().contains(area) ? TO_LIFT : before;
            case BlacklistTermExpired expired -> expired.toLift().contains(area) ? TO_LIFT : before;
            case JointSanctionNotified told -> told.area() == area ? NOTIFIED : before;
            case JointSanctionAcknowledged confirmed -> confirmed.area() == area ? ACKNOWLEDGED : before;
            case JointSanctionApplied applied -> applied.area() == area ? APPLIED : before;
            case JointSanctionLifted lifted -> lifted.area() == area ? LIFTED : before;
            case BlacklistingProposed _,
                    BlacklistNoticeServed _,
                    BlacklistStatementRecorded _,
                    BlacklistObjectionReviewed _,
                    BlacklistingWithdrawn _,
                    BlacklistEntryPublished _,
                    BlacklistEntryConcealed _,
                    BlacklistEntryShown _,
                    BlacklistPublicationOverdue _,
                    BlacklistRemovalRequested _,
                    BlacklistRemovalRefused _ -> before;
        };
    }
}
