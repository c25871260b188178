package org.anjian.query.replay;

import java.util.concurrent.atomic.AtomicLong;
import org.anjian.query.journal.PositionedHistories;

/**
 * How far the store is known to have come. Looking for its head makes those who append wait, so nobody looks for it on behalf
 * of a position that was behind it once.
 */
final class KnownHead {

    private final PositionedHistories journal;
    private final AtomicLong known = new AtomicLong(-1);

    KnownHead(PositionedHistories journal) {
        this.journal = journal;
    }

    boolean hasReached(long position) {
        return position <= known.get() || position <= known.accumulateAndGet(journal.head(), Math::max);
    }
}
