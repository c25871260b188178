package org.anjian.config.axonserver;

import java.util.Set;

/** The aggregate types that Anjian keeps on Axon Server for itself. No read model knows of them. */
final class InternalStreams {

    static final String LEDGER = "Ledger";
    static final String NUMBERS = "Numbers";

    private static final Set<String> TYPES = Set.of(LEDGER, NUMBERS);

    private InternalStreams() {}

    /** Whether an aggregate type is one of them. */
    static boolean contains(String aggregateType) {
        return TYPES.contains(aggregateType);
    }
}
