package org.anjian.query.checklist;

import java.time.LocalDate;
import org.anjian.api.checklist.ItemFinding;

/**
 * What the ledger itself says to one item of a checklist. Pure: no I/O, no clock.
 *
 * @param <F> the facts that it needs, gathered from documents
 */
public interface ItemJudgement<F> {

    /** The number of the item. */
    int item();

    /** What the facts say at the end of a day. */
    ItemFinding judge(F facts, LocalDate day);
}
