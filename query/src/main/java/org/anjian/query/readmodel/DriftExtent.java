package org.anjian.query.readmodel;

/** How much of a read model is compared with the ledger. */
public sealed interface DriftExtent {

    /** Every record and every document. */
    record All() implements DriftExtent {}

    /**
     * So many records at most: one half is born next after a position, so that every record has its turn; the other is of documents
     * picked at random, so that nobody knows which.
     *
     * @param records at least 2
     * @param after where the walk through the ledger goes on; -1 at first
     */
    record Sample(int records, long after) implements DriftExtent {

        public Sample {
            if (records < 2) {
                throw new IllegalArgumentException("a sample has two records at least, not " + records);
            }
        }

        int walked() {
            return records - records / 2;
        }

        int random() {
            return records / 2;
        }
    }
}
