package org.anjian.importing.pipeline;

/** The ledger could not be reached, also after trying again: the import stops, and continues from there next time. */
public class LedgerUnavailable extends RuntimeException {

    public LedgerUnavailable(String message, Throwable cause) {
        super(message, cause);
    }
}
