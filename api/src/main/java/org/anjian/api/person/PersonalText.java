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

    /** What is read in the place of a text whose person is sealed from the reader. */
    public static final String SEALED = "sealed";

    /** Data that cannot be read any more. */
    public static PersonalText erased(PersonId person) {
        return new PersonalText(person, null);
    }

    /** Data that can be read again once who it belongs to is no longer sealed from the reader (身份信息封存). */
    public static PersonalText sealed(PersonId person) {
        return new PersonalText(person, SEALED);
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
