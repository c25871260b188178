package org.anjian.query.feed;

import java.util.List;
import java.util.Optional;
import org.anjian.api.disclosure.event.DecisionOvertaken;
import org.anjian.api.disclosure.event.DisclosureCorrected;
import org.anjian.api.disclosure.event.DisclosureDueDateFound;
import org.anjian.api.disclosure.event.DisclosureEvent;
import org.anjian.api.disclosure.event.DisclosureExpired;
import org.anjian.api.disclosure.event.DisclosureOverdue;
import org.anjian.api.disclosure.event.DisclosureReplied;
import org.anjian.api.disclosure.event.DisclosureRestored;
import org.anjian.api.disclosure.event.DisclosureScheduled;
import org.anjian.api.disclosure.event.DisclosureWithdrawn;
import org.anjian.api.disclosure.event.EnforcementDecisionPublished;
import org.anjian.api.disclosure.event.RedactionProposed;
import org.anjian.api.disclosure.event.RedactionReviewed;
import org.anjian.api.disclosure.event.WithdrawalOverdue;
import org.anjian.api.disclosure.view.PublicDecisionView;
import org.anjian.api.feed.PublicClock;
import org.anjian.api.feed.PublicKind;
import org.anjian.api.feed.PublicOperation;
import org.anjian.api.feed.PublicRecord;
import org.anjian.query.disclosure.PublicDecisionFold;
import org.anjian.query.journal.RecordedEvent;
import org.jspecify.annotations.Nullable;

/** Decisions that are made public, as {@link PublicDecisionFold} lets them out and no further. */
final class DecisionSource implements PublicSource {

    private final PublicDecisionFold fold = new PublicDecisionFold();

    @Override
    public boolean takes(Class<?> eventType) {
        return DisclosureEvent.class.isAssignableFrom(eventType);
    }

    @Override
    public boolean mayTell(Object event) {
        return event instanceof DisclosureEvent disclosed
                && operation(disclosed).isPresent();
    }

    @Override
    public Optional<Told> told(List<RecordedEvent> history) {
        @Nullable PublicDecisionView before = null;
        @Nullable PublicDecisionView after = null;
        for (RecordedEvent event : history) {
            before = after;
            after = fold.fold(before, (DisclosureEvent) event.payload(), event.info());
        }
        if (after == null || after.standing() == null) {
            return Optional.empty();
        }
        DisclosureEvent last = (DisclosureEvent) history.getLast().payload();
        if (last instanceof DisclosureReplied && (before == null || before.content() == null)) {
            return Optional.empty();
        }
        PublicRecord record = record(after);
        return operation(last).map(operation -> new Told(operation, record));
    }

    /** A public decision, or its tombstone, as a record of the feeds. */
    static PublicRecord record(PublicDecisionView view) {
        if (view.standing() == null || view.clock() == null) {
            throw new IllegalArgumentException(view.id() + " was never public");
        }
        return new PublicRecord(
                PublicKind.DECISION,
                view.id().raw(),
                view.standing(),
                view.number(),
                clock(view.clock()),
                view.content(),
                null);
    }

    private static PublicClock clock(PublicDecisionView.Clock clock) {
        PublicDecisionView.Why why = clock.why();
        return new PublicClock(
                clock.publishedOn(),
                clock.correctedOn(),
                clock.restoredOn(),
                clock.expiresOn(),
                clock.expiredOn(),
                clock.withdrawnOn(),
                clock.reason() == null ? null : clock.reason().name(),
                why == null ? null : why.reason(),
                why == null ? null : why.legalBasis());
    }

    private static Optional<PublicOperation> operation(DisclosureEvent event) {
        return switch (event) {
            case EnforcementDecisionPublished _ -> Optional.of(PublicOperation.PUBLISH);
            case DisclosureCorrected _, DisclosureReplied _ -> Optional.of(PublicOperation.CORRECT);
            case DisclosureWithdrawn _ -> Optional.of(PublicOperation.WITHDRAW);
            case DisclosureExpired _ -> Optional.of(PublicOperation.EXPIRE);
            case DisclosureRestored _ -> Optional.of(PublicOperation.RESTORE);
            case DisclosureScheduled _,
                    RedactionProposed _,
                    RedactionReviewed _,
                    DisclosureOverdue _,
                    DisclosureDueDateFound _,
                    DecisionOvertaken _,
                    WithdrawalOverdue _ -> Optional.empty();
        };
    }
}
