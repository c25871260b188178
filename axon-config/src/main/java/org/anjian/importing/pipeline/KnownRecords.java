package org.anjian.importing.pipeline;

import java.util.Collection;
import java.util.Set;

/** Knows which records the ledger has, so that a second run need not send what is there. */
public interface KnownRecords {

    /** Those of the aggregates that have at least one event. */
    Set<String> existing(Collection<String> aggregateIds);

    /** Knows of none: every command is sent, and refused where the record is there. Slower, but no less right. */
    static KnownRecords none() {
        return aggregateIds -> Set.of();
    }
}
