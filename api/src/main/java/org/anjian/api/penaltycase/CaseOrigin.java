package org.anjian.api.penaltycase;

import org.anjian.api.refusal.Required;
import org.jspecify.annotations.Nullable;

/**
 * From where a case came, and the record that tells it.
 *
 * @param record the id or number of the record; null where there is none in the ledger
 */
public record CaseOrigin(CaseOriginKind kind, @Nullable String record) {

    public CaseOrigin {
        Required.value(kind, "origin");
        record = record == null || record.isBlank() ? null : Required.name(record, "origin");
    }
}
