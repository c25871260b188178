package org.anjian.command.person;

import java.util.Optional;
import org.anjian.api.person.IdentityDocument;
import org.anjian.api.person.PersonId;

/** The identity documents under which persons are registered. */
@FunctionalInterface
public interface KnownIdentities {

    /** The person who is registered under a document. */
    Optional<PersonId> find(IdentityDocument identity);
}
