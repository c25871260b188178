package org.anjian.query.past;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicLong;
import org.anjian.api.message.LegalTime;
import org.anjian.api.past.PastMoment;
import org.anjian.api.past.query.FindPastMoment;
import org.anjian.api.refusal.InputRefusal;
import org.anjian.api.refusal.RefusedException;
import org.anjian.query.journal.PositionedHistories;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;

/** Finds moments of the ledger. */
public final class PastMoments {

    private final PositionedHistories journal;
    private final Clock clock;

    /** Up to where the order of the store is known to be final: asking the store makes appending pause. */
    private final AtomicLong settled = new AtomicLong(-1);

    public PastMoments(PositionedHistories journal, Clock clock) {
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * A moment.
     *
     * @throws RefusedException {@link InputRefusal#OUT_OF_RANGE} where the store does not reach to the position,
     *     {@link InputRefusal#IN_THE_FUTURE} where the instant is still to come
     */
    @QueryHandler
    public PastMoment handle(FindPastMoment query) {
        Long position = query.position();
        Instant recorded = query.recorded();
        if (position != null) {
            Instant at = recordedAt(position);
            return PastMoment.ofPosition(position, now(query.day(), at), position);
        }
        if (recorded != null) {
            notInTheFuture(recorded, "recorded");
            return PastMoment.ofRecorded(recorded, now(query.day(), recorded), head());
        }
        Instant occurred = query.occurred();
        if (occurred != null) {
            notInTheFuture(occurred, "occurred");
            return PastMoment.ofOccurred(occurred, now(query.day(), occurred), head());
        }
        long head = head();
        return PastMoment.ofPosition(head, now(query.day(), clock.instant()), head);
    }

    private void notInTheFuture(Instant asked, String field) {
        if (asked.isAfter(clock.instant())) {
            throw new RefusedException(InputRefusal.IN_THE_FUTURE, field);
        }
    }

    private Instant recordedAt(long position) {
        if (position < 0 || (position > settled.get() && position > head())) {
            throw new RefusedException(InputRefusal.OUT_OF_RANGE, "position");
        }
        return journal.recordedAt(position)
                .orElseThrow(() -> new RefusedException(InputRefusal.OUT_OF_RANGE, "position"));
    }

    private long head() {
        return settled.accumulateAndGet(journal.head(), Math::max);
    }

    /** The end of a day that is named; otherwise the moment itself. */
    private static Instant now(@Nullable LocalDate day, Instant moment) {
        return day == null ? moment : LegalTime.endOf(day).minusMillis(1);
    }
}
