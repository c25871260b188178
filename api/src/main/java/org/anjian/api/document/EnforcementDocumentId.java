package org.anjian.api.document;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.anjian.api.refusal.InputRefusal;
import org.anjian.api.refusal.RefusedException;

/** The identity of an enforcement document: one a record, kind and fact, however often it is generated. */
public record EnforcementDocumentId(@JsonValue String raw) {

    private static final String PREFIX = "enforcementdocument-";

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public EnforcementDocumentId {
        if (raw == null || !raw.startsWith(PREFIX) || raw.length() > 200) {
            throw new RefusedException(InputRefusal.MALFORMED, "id");
        }
    }

    /**
     * The document of a fact.
     *
     * @param factVersion the version that the record had with the event that the document tells of
     */
    public static EnforcementDocumentId of(DocumentedRecord record, EnforcementDocumentKind kind, long factVersion) {
        String name = record + "/" + kind + "/" + factVersion;
        return new EnforcementDocumentId(PREFIX + UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)));
    }

    @Override
    public String toString() {
        return raw;
    }
}
