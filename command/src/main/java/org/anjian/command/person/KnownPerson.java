package org.anjian.command.person;

import org.anjian.api.person.PersonId;
import org.anjian.api.person.PersonalText;

/**
 * What a decision needs to know of a person.
 *
 * @param name the name as it is registered now
 */
public record KnownPerson(PersonId id, PersonalText name) {}
