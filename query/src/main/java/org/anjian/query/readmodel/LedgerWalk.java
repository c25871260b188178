package org.anjian.query.readmodel;

import java.util.ArrayList;
import java.util.List;
import org.anjian.query.journal.Birth;
import org.anjian.query.journal.Births;
import org.jspecify.annotations.Nullable;

/**
 * A few records of the ledger, those born next after a position; after the last one it begins anew. So every record has its turn,
 * of {@code n} records the last one after {@code n / most} steps, and a step is never more than two looks at the ledger.
 *
 * @param records the records of this step, each once
 * @param position where the next step begins
 */
record LedgerWalk(List<String> records, long position) {

    /** Where the first step begins. */
    static final long START = -1;

    static LedgerWalk step(Births ledger, @Nullable String aggregateType, long after, int most) {
        List<Birth> births = new ArrayList<>(ledger.births(aggregateType, after, most));
        if (births.size() < most && after > START) {
            ledger.births(aggregateType, START, most - births.size()).stream()
                    .filter(birth -> birth.position() <= after)
                    .forEach(births::add);
        }
        return new LedgerWalk(
                births.stream().map(Birth::aggregateId).distinct().toList(),
                births.isEmpty() ? START : births.getLast().position());
    }
}
