package org.anjian.api.safetymanager;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.anjian.api.person.PersonId;
import org.anjian.api.refusal.InputRefusal;
import org.anjian.api.refusal.RefusedException;

/** The identity of a safety manager's file. It follows from the person: one person has one file, whatever the posts. */
public record SafetyManagerId(@JsonValue String raw) {

    private static final String PREFIX = "manager-";
    private static final String PERSON = "person-";

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public SafetyManagerId {
        if (raw == null || !raw.startsWith(PREFIX) || raw.length() > 120) {
            throw new RefusedException(InputRefusal.MALFORMED, "managerId");
        }
    }

    /** The file of a person. */
    public static SafetyManagerId of(PersonId person) {
        return new SafetyManagerId(PREFIX + person.raw().substring(PERSON.length()));
    }

    /** The person whose file it is. */
    public PersonId personId() {
        return new PersonId(PERSON + raw.substring(PREFIX.length()));
    }

    @Override
    public String toString() {
        return raw;
    }
}
