package org.anjian.api.seal.command;

import java.time.Instant;
import java.util.Locale;
import org.anjian.api.refusal.Required;
import org.anjian.api.seal.SealTerms;
import org.jspecify.annotations.Nullable;

/**
 * Seals a single document of a record (单件封存); the record stays as it is.
 *
 * @param document the id of a document that was issued, or the SHA-256 of a piece of evidence
 * @param record the record that the piece of evidence belongs to; null for a document that was issued
 */
public record SealDocument(
        String document,
        @Nullable String record,
        SealTerms terms,
        Instant occurredAt,
        @Nullable String commandId) implements SealCommand {

    public SealDocument {
        document = Required.name(document, "document");
        document = record == null ? document : document.toLowerCase(Locale.ROOT);
        record = record == null ? null : Required.name(record, "record");
        Required.value(terms, "terms");
        Required.value(occurredAt, "occurredAt");
    }
}
