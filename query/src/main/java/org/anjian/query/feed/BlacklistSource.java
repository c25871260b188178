package org.anjian.query.feed;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.anjian.api.blacklist.event.BlacklistEntryConcealed;
import org.anjian.api.blacklist.event.BlacklistEntryPublished;
import org.anjian.api.blacklist.event.BlacklistEntryRemoved;
import org.anjian.api.blacklist.event.BlacklistEntryShown;
import org.anjian.api.blacklist.event.BlacklistEvent;
import org.anjian.api.blacklist.event.BlacklistTermExpired;
import org.anjian.api.blacklist.view.BlacklistEntryView;
import org.anjian.api.disclosure.view.PublicDecisionView.PublicStanding;
import org.anjian.api.feed.PublicClock;
import org.anjian.api.feed.PublicKind;
import org.anjian.api.feed.PublicOperation;
import org.anjian.api.feed.PublicRecord;
import org.anjian.api.message.LegalTime;
import org.anjian.query.blacklist.BlacklistEntryFold;
import org.anjian.query.journal.RecordedEvent;
import org.jspecify.annotations.Nullable;

/** Entries of the blacklist while they are on it and public (QJ16-12b). */
final class BlacklistSource implements PublicSource {

    private final BlacklistEntryFold fold = new BlacklistEntryFold();

    @Override
    public boolean takes(Class<?> eventType) {
        return BlacklistEvent.class.isAssignableFrom(eventType);
    }

    @Override
    public boolean mayTell(Object event) {
        return event instanceof BlacklistEntryPublished
                || event instanceof BlacklistEntryConcealed
                || event instanceof BlacklistEntryShown
                || event instanceof BlacklistEntryRemoved
                || event instanceof BlacklistTermExpired;
    }

    @Override
    public Optional<Told> told(List<RecordedEvent> history) {
        @Nullable BlacklistEntryView view = null;
        @Nullable Told told = null;
        @Nullable PublicClock clock = null;
        for (RecordedEvent event : history) {
            boolean wasPublic = view != null && view.published();
            BlacklistEvent payload = (BlacklistEvent) event.payload();
            view = fold.fold(view, payload, event.info());
            told = told(view, payload, wasPublic, clock);
            clock = told == null ? clock : told.record().clock();
        }
        return Optional.ofNullable(told);
    }

    private static @Nullable Told told(
            BlacklistEntryView view, BlacklistEvent event, boolean wasPublic, @Nullable PublicClock clock) {
        LocalDate day = LegalTime.dayOf(event.occurredAt());
        return switch (event) {
            case BlacklistEntryPublished _
            when clock == null ->
                told(PublicOperation.PUBLISH, PublicStanding.PUBLIC, view, published(day, view.until()));
            case BlacklistEntryPublished _ ->
                told(PublicOperation.RESTORE, PublicStanding.PUBLIC, view, restored(clock, day, view.until()));
            // The public is not told why.
            case BlacklistEntryConcealed _
            when wasPublic && clock != null ->
                told(PublicOperation.WITHDRAW, PublicStanding.WITHDRAWN, view, ended(clock, null, day, null));
            case BlacklistEntryShown _
            when wasPublic && clock != null ->
                told(PublicOperation.RESTORE, PublicStanding.PUBLIC, view, restored(clock, day, view.until()));
            case BlacklistEntryRemoved removed
            when wasPublic && clock != null ->
                told(
                        PublicOperation.WITHDRAW,
                        PublicStanding.WITHDRAWN,
                        view,
                        ended(clock, null, day, removed.ground().name()));
            case BlacklistTermExpired _
            when wasPublic && clock != null ->
                told(PublicOperation.EXPIRE, PublicStanding.EXPIRED, view, ended(clock, day, null, null));
            default -> null;
        };
    }

    private static Told told(
            PublicOperation operation, PublicStanding standing, BlacklistEntryView view, PublicClock clock) {
        return new Told(
                operation,
                new PublicRecord(
                        PublicKind.BLACKLIST,
                        view.id().raw(),
                        standing,
                        view.listingNumber(),
                        clock,
                        null,
                        standing == PublicStanding.PUBLIC ? ListedParties.of(view) : null));
    }

    private static PublicClock published(LocalDate day, @Nullable LocalDate until) {
        return new PublicClock(day, null, null, until, null, null, null, null, null);
    }

    private static PublicClock restored(PublicClock clock, LocalDate day, @Nullable LocalDate until) {
        return new PublicClock(clock.publishedOn(), null, day, until, null, null, null, null, null);
    }

    private static PublicClock ended(
            PublicClock clock, @Nullable LocalDate expiredOn, @Nullable LocalDate withdrawnOn, @Nullable String cause) {
        return new PublicClock(
                clock.publishedOn(),
                null,
                clock.restoredOn(),
                clock.expiresOn(),
                expiredOn,
                withdrawnOn,
                cause,
                null,
                null);
    }
}
