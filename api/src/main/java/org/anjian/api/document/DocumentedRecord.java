package org.anjian.api.document;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Optional;
import java.util.stream.Stream;
import org.anjian.api.refusal.InputRefusal;
import org.anjian.api.refusal.RefusedException;
import org.jspecify.annotations.Nullable;

/** The id of the record that a document is issued for: an inspection, an order, a measure or a case. */
public record DocumentedRecord(@JsonValue String raw) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public DocumentedRecord {
        if (kindOf(raw).isEmpty() || raw.length() > 200) {
            throw new RefusedException(InputRefusal.MALFORMED, "record");
        }
    }

    /** What kind of record it is. */
    public DocumentedRecordKind kind() {
        return kindOf(raw).orElseThrow();
    }

    private static Optional<DocumentedRecordKind> kindOf(@Nullable String raw) {
        return Stream.of(DocumentedRecordKind.values())
                .filter(kind -> raw != null && raw.startsWith(kind.prefix()))
                .findFirst();
    }

    @Override
    public String toString() {
        return raw;
    }
}
