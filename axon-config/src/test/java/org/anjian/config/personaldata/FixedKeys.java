package org.anjian.config.personaldata;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.crypto.spec.SecretKeySpec;
import org.anjian.api.person.PersonId;
import tools.jackson.databind.JacksonModule;

/** Keys that follow from the person's id, so that what is written can be compared with a file. */
public final class FixedKeys implements Keyring {

    private final Set<PersonId> destroyed = new HashSet<>();

    /** What encrypts personal texts under such keys. */
    public static List<JacksonModule> modules() {
        return List.of(new PersonalTextModule(new PersonalTextSeal(new FixedKeys())));
    }

    void destroy(PersonId person) {
        destroyed.add(person);
    }

    @Override
    public Optional<PersonKey> reading(PersonId person) {
        byte[] key = Arrays.copyOf(person.raw().getBytes(StandardCharsets.UTF_8), 32);
        return destroyed.contains(person)
                ? Optional.empty()
                : Optional.of(new PersonKey(new SecretKeySpec(key, "Generic")));
    }

    @Override
    public Optional<PersonKey> writing(PersonId person) {
        return reading(person);
    }
}
