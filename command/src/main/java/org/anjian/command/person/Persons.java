package org.anjian.command.person;

import java.util.Optional;
import org.anjian.api.person.PersonId;

/** The persons that the write side knows. */
@FunctionalInterface
public interface Persons {

    /** The person as registered now; empty where there is none, or the person was forgotten. */
    Optional<KnownPerson> find(PersonId id);
}
