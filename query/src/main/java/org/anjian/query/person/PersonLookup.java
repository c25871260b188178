package org.anjian.query.person;

import java.util.Set;
import org.anjian.api.person.PersonId;

/** Finds persons by what is personal, without any index of Elasticsearch that would hold it. */
public interface PersonLookup {

    /** The persons of exactly this name; at most so many. */
    Set<PersonId> named(String name, int most);

    /** The persons with this identity number: one a kind of document. */
    Set<PersonId> identifiedBy(String identityNumber);
}
