package org.anjian.command.person;

import org.anjian.api.person.PersonId;

/** The keys under which personal data are encrypted, as far as the write side commands them. */
@FunctionalInterface
public interface PersonalKeys {

    /** Destroys the key of a person, in the running transaction: nothing encrypted under it can be read again. */
    void destroy(PersonId person);
}
