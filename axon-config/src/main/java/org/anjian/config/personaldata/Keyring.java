package org.anjian.config.personaldata;

import java.util.Optional;
import org.anjian.api.person.PersonId;

/** The keys of persons, by person. */
interface Keyring {

    /** The key that reads a person's data; empty where it was destroyed or never was. */
    Optional<PersonKey> reading(PersonId person);

    /** The key that writes a person's data, made where there is none yet; empty where it was destroyed. */
    Optional<PersonKey> writing(PersonId person);
}
