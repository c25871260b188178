package org.anjian.api.knowledgetest;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.person.PersonId;
import org.anjian.api.refusal.InputRefusal;
import org.anjian.api.refusal.RefusedException;

/** The identity of what one safety manager of an enterprise was tested on and studied. */
public record KnowledgeFileId(@JsonValue String raw) {

    private static final String PREFIX = "knowledge-";
    private static final int LONGEST = 200;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public KnowledgeFileId {
        if (raw == null || !raw.startsWith(PREFIX) || raw.length() > LONGEST) {
            throw new RefusedException(InputRefusal.MALFORMED, "knowledgeFileId");
        }
    }

    /** The identifier, which follows from what the record is about: there is one such record. */
    public static KnowledgeFileId of(EnterpriseId enterprise, PersonId person) {
        return new KnowledgeFileId(PREFIX + enterprise.raw() + "-" + person.raw());
    }

    @Override
    public String toString() {
        return raw;
    }
}
