package org.anjian.config.personaldata;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import org.anjian.api.person.PersonId;
import org.anjian.api.person.PersonalText;
import org.anjian.query.seal.Sealed;
import org.jspecify.annotations.Nullable;

/** Encrypts personal texts under the key of their person, and decrypts them while that key is there. */
final class PersonalTextSeal {

    private final Keyring keys;

    PersonalTextSeal(Keyring keys) {
        this.keys = keys;
    }

    /** The text as it is stored; null where it was erased, or its person was forgotten. */
    @Nullable
    String seal(PersonalText text) {
        if (text.text() == null) {
            return null;
        }
        Optional<PersonKey> key = keys.writing(text.person());
        return key.map(found -> Base64.getEncoder().encodeToString(found.seal(text.text(), bound(text.person()))))
                .orElse(null);
    }

    /** The text behind what is stored; erased where the key was destroyed, and sealed where who is answered may not know who it is. */
    PersonalText open(PersonId person, @Nullable String sealed) {
        if (sealed == null) {
            return PersonalText.erased(person);
        }
        if (Sealed.now().withholds(person)) {
            return PersonalText.sealed(person);
        }
        return keys.reading(person)
                .map(key ->
                        new PersonalText(person, key.open(Base64.getDecoder().decode(sealed), bound(person))))
                .orElseGet(() -> PersonalText.erased(person));
    }

    private static byte[] bound(PersonId person) {
        return person.raw().getBytes(StandardCharsets.UTF_8);
    }
}
