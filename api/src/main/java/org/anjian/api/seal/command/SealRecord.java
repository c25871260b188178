package org.anjian.api.seal.command;

import java.time.Instant;
import org.anjian.api.refusal.Required;
import org.anjian.api.seal.SealTerms;
import org.jspecify.annotations.Nullable;

/**
 * Seals a record as a whole (整案封存): from now on only those whom the seal admits know of it.
 *
 * @param record the id of a case, an inspection, a hazard, or any other record
 */
public record SealRecord(
        String record,
        SealTerms terms,
        Instant occurredAt,
        @Nullable String commandId) implements SealCommand {

    public SealRecord {
        record = Required.name(record, "record");
        Required.value(terms, "terms");
        Required.value(occurredAt, "occurredAt");
    }
}
