package org.anjian.command.blacklist;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.Map;
import org.anjian.api.blacklist.BlacklistPilot;
import org.anjian.api.blacklist.BlacklistRefusal;
import org.anjian.api.blacklist.BlacklistState;
import org.anjian.api.blacklist.BlacklistSubject;
import org.anjian.api.blacklist.RestrictionArea;
import org.anjian.api.blacklist.SanctionState;
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
import org.anjian.api.message.Actor;
import org.anjian.api.message.LegalTime;
import org.anjian.command.refusal.Refuse;

/** What an entry remembers, and what may be done in its state. Every method throws where it may not. */
final class BlacklistFile {

    private final Map<RestrictionArea, SanctionState> sanctions = new EnumMap<>(RestrictionArea.class);

    private BlacklistSubject subject;
    private BlacklistState state;
    private LocalDate statementUntil;
    private LocalDate until;
    private LocalDate removableFrom;
    private LocalDate publishBy;
    private LocalDate removedOn;
    private boolean removalRequested;
    private boolean publicationOverdue;
    private boolean concealed;

    BlacklistSubject subject() {
        return subject;
    }

    LocalDate until() {
        return until;
    }

    /** Whether the public sees it. */
    boolean isShown() {
        return state == BlacklistState.PUBLISHED && !concealed;
    }

    /** Whether the public does not see it for a time. */
    boolean isConcealed() {
        return concealed;
    }

    /** Whoever penalised decides, and nobody else (NL-CREDIT). */
    void requirePenalisingBody(Actor actor) {
        Refuse.unless(actor.organisation().equals(subject.body()), BlacklistRefusal.NOT_THE_PENALISING_BODY);
    }

    void requireBeforeNotice() {
        requirePending();
        Refuse.unless(state == BlacklistState.PROPOSED, BlacklistRefusal.NOTICE_SERVED_ALREADY);
    }

    void requirePending() {
        Refuse.unless(state.isPending(), BlacklistRefusal.NOT_PENDING);
    }

    void requireNoticed() {
        requirePending();
        Refuse.when(state == BlacklistState.PROPOSED, BlacklistRefusal.NOTICE_MISSING);
    }

    void requireStatement() {
        Refuse.unless(state == BlacklistState.STATEMENT_HEARD, BlacklistRefusal.STATEMENT_MISSING);
    }

    /** The party was told and heard, or had its time (NL-CREDIT); in the pilot, its sector is one of the nine (QJ16-12a). */
    void requireReadyToList(LocalDate day) {
        requireNoticed();
        Refuse.when(state == BlacklistState.STATEMENT_HEARD, BlacklistRefusal.STATEMENT_NOT_REVIEWED);
        Refuse.when(
                state == BlacklistState.NOTICE_SERVED && !day.isAfter(statementUntil),
                BlacklistRefusal.STATEMENT_PERIOD_OPEN);
        Refuse.unless(BlacklistPilot.admits(subject.sector(), day), BlacklistRefusal.SECTOR_NOT_IN_PILOT);
    }

    void requireListed() {
        Refuse.unless(state.isListed(), BlacklistRefusal.NOT_ON_THE_LIST);
    }

    /** When it is to be public at the latest. */
    LocalDate requireUnpublished() {
        requireListed();
        Refuse.when(state == BlacklistState.PUBLISHED, BlacklistRefusal.ALREADY_PUBLISHED);
        return publishBy;
    }

    void requireSanction(RestrictionArea area, SanctionState expected) {
        Refuse.unless(sanctions.get(area) == expected, BlacklistRefusal.SANCTION_OUT_OF_ORDER, "area");
    }

    /** Early removal is applied for once at a time, and not before the least time on the list (NL-CREDIT). */
    void requireRemovable(LocalDate day) {
        requireListed();
        Refuse.when(removalRequested, BlacklistRefusal.REMOVAL_REQUESTED_ALREADY);
        Refuse.when(day.isBefore(removableFrom), BlacklistRefusal.REMOVAL_TOO_EARLY);
    }

    void requireRemovalRequested() {
        requireListed();
        Refuse.unless(removalRequested, BlacklistRefusal.REMOVAL_NOT_REQUESTED);
    }

    /** The rest of the term that was not served when the entry was removed, counted from a day. */
    LocalDate requireRestOfTerm(LocalDate day) {
        Refuse.unless(state == BlacklistState.REMOVED_EARLY, BlacklistRefusal.NOT_REMOVED_EARLY);
        return day.plusDays(ChronoUnit.DAYS.between(removedOn, until));
    }

    /** Whether a last day to publish passed without it, and is still the last day that counts. */
    boolean missed(LocalDate due) {
        return state.isListed() && state != BlacklistState.PUBLISHED && due.equals(publishBy) && !publicationOverdue;
    }

    /** Whether the term ends with a day. */
    boolean endsWith(LocalDate last) {
        return state.isListed() && last.equals(until);
    }

    /** Follows an event. */
    void follow(BlacklistEvent event) {
        subject = event.entry();
        state = BlacklistState.after(state, event);
        for (RestrictionArea area : RestrictionArea.values()) {
            SanctionState after = SanctionState.after(sanctions.get(area), area, event);
            if (after != null) {
                sanctions.put(area, after);
            }
        }
        switch (event) {
            case BlacklistNoticeServed e -> statementUntil = e.statementUntil();
            case BlacklistListing e -> {
                until = e.until();
                removableFrom = e.removableFrom();
                publishBy = e.publishBy();
            }
            case BlacklistRemovalRequested e -> removalRequested = true;
            case BlacklistEntryConcealed e -> concealed = true;
            case BlacklistEntryShown e -> concealed = false;
            case BlacklistRemovalRefused e -> removalRequested = false;
            case BlacklistPublicationOverdue e -> publicationOverdue = true;
            case BlacklistEntryRemoved e -> {
                removalRequested = false;
                removedOn = LegalTime.dayOf(e.occurredAt());
            }
            case BlacklistEntryRelisted e -> {
                until = e.until();
                publishBy = e.publishBy();
                publicationOverdue = false;
            }
            case BlacklistingProposed _,
                    BlacklistStatementRecorded _,
                    BlacklistObjectionReviewed _,
                    BlacklistingWithdrawn _,
                    BlacklistEntryPublished _,
                    BlacklistTermExpired _,
                    JointSanctionNotified _,
                    JointSanctionAcknowledged _,
                    JointSanctionApplied _,
                    JointSanctionLifted _ -> {}
        }
    }
}
