package org.anjian.api.person;

import org.jspecify.annotations.Nullable;

/**
 * A piece of personal data: a name, an identity number, a telephone number. A component of this type declares that an event
 * or a document holds personal data. It is written encrypted under the key of the person it belongs to, and reads as erased
 * once that key is destroyed. It never shows its text in logs or errors.
 *
 * @param person whose data it is
 * @param text the text; null once it was erased
 */
public record PersonalText(PersonId person, @Nullable String text) {

    /** Data that cannot be read any more. */
    public static PersonalText erased(PersonId person) {
        return new PersonalText(person, null);
    }

    /** Whether the text was erased. */
    public boolean isErased() {
        return text == null;
    }

    @Override
    public String toString() {
        return "PersonalText[" + person + (text == null ? ", erased]" : ", ***]");
    }
}
