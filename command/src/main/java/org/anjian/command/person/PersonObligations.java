package org.anjian.command.person;

import org.anjian.api.person.PersonId;

/** What keeps a person from being forgotten. */
@FunctionalInterface
public interface PersonObligations {

    /** Whether the person holds a post or is barred from one (QJ22A-10b). */
    boolean bind(PersonId person);
}
