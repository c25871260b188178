package org.anjian.config.personaldata;

import java.nio.charset.StandardCharsets;
import org.anjian.api.person.PersonId;
import org.anjian.command.person.BlindIndex;

/** Digests under a key of the index's own, which is kept and wrapped like the keys of persons. */
final class DigestIndex implements BlindIndex {

    private static final PersonId INDEX = new PersonId("person-blind-index");

    private final PersonKeys keys;

    DigestIndex(PersonKeys keys) {
        this.keys = keys;
    }

    @Override
    public byte[] digest(String text) {
        return keys.writing(INDEX)
                .orElseThrow(() -> new IllegalStateException("The key of the blind index is gone"))
                .digest(text.getBytes(StandardCharsets.UTF_8));
    }
}
