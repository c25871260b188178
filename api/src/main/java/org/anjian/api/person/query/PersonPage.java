package org.anjian.api.person.query;

import org.anjian.api.page.Page;
import org.anjian.api.person.view.PersonView;

/** The answer to {@link FindPersons}: a type of its own, so that the elements keep theirs on the way between nodes. */
public record PersonPage(Page<PersonView> page) {}
