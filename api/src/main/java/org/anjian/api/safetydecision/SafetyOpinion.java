package org.anjian.api.safetydecision;

import java.time.LocalDate;
import org.anjian.api.person.PersonId;
import org.anjian.api.refusal.Required;

/**
 * What the safety department or a safety manager said about a decision (QJ22A-11a).
 *
 * @param person who spoke; the department speaks through one of its people
 * @param adopted whether the decision follows it
 */
public record SafetyOpinion(PersonId person, LocalDate givenOn, String content, boolean adopted) {

    public SafetyOpinion {
        Required.value(person, "person");
        Required.value(givenOn, "givenOn");
        content = Required.text(content, "content");
    }
}
