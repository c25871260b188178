package org.anjian.api.document.command;

import java.time.Instant;
import org.anjian.api.document.DocumentedRecord;
import org.anjian.api.document.EnforcementDocumentKind;
import org.anjian.api.message.Command;
import org.anjian.api.refusal.InputRefusal;
import org.anjian.api.refusal.RefusedException;
import org.anjian.api.refusal.Required;
import org.jspecify.annotations.Nullable;

/**
 * Generates a document from its record: numbered, from a template, fixed by its digest (制作执法文书, QJ16-06f). Once more is a
 * further version under the same number.
 *
 * @param factVersion which fact it tells, by the version that the record had with it; the last one where null
 * @param recordVersion as of which version of the record; the last one where null
 */
public record GenerateEnforcementDocument(
        DocumentedRecord record,
        EnforcementDocumentKind kind,
        @Nullable Long factVersion,
        @Nullable Long recordVersion,
        Instant occurredAt,
        @Nullable String commandId)
        implements Command {

    public GenerateEnforcementDocument {
        Required.value(record, "record");
        Required.value(kind, "kind");
        positive(factVersion, "factVersion");
        positive(recordVersion, "recordVersion");
        Required.value(occurredAt, "occurredAt");
    }

    private static void positive(@Nullable Long version, String field) {
        if (version != null && version < 1) {
            throw new RefusedException(InputRefusal.OUT_OF_RANGE, field);
        }
    }
}
