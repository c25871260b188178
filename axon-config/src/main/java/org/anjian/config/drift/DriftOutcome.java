package org.anjian.config.drift;

import java.time.Instant;
import java.util.List;

/**
 * What a check came to.
 *
 * @param models how many read models were compared
 * @param records how many records were folded
 * @param documents how many documents they give
 * @param found how many documents did not say what the ledger says
 * @param healed how many documents were healed, those found before included
 * @param remaining how many documents still do not
 * @param notLooked the read models that could not be compared, or not to the end, each with the reason
 */
record DriftOutcome(
        Instant begunAt,
        Instant endedAt,
        int models,
        long records,
        long documents,
        int found,
        int healed,
        int remaining,
        List<String> notLooked) {

    DriftOutcome {
        notLooked = List.copyOf(notLooked);
    }

    /** Whether everything that was asked for was looked at, and says now what the ledger says. */
    boolean isWell() {
        return remaining == 0 && notLooked.isEmpty();
    }
}
