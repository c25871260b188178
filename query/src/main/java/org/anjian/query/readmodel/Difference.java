package org.anjian.query.readmodel;

import org.anjian.api.drift.DriftKind;
import org.anjian.api.drift.DriftedDocument;
import org.jspecify.annotations.Nullable;

/**
 * A document that does not say what the ledger says.
 *
 * @param document its id; of a record that cannot be read or folded the id of the record
 * @param record the record whose events it is folded from; null where no record stands behind it
 * @param version its version as it is; 0 where it is missing
 */
public record Difference(String document, @Nullable String record, DriftKind kind, long version) {

    /** As it is told of. */
    public DriftedDocument told() {
        return new DriftedDocument(document, record, kind);
    }
}
