package org.anjian.api.person.query;

import org.anjian.api.message.Position;
import org.anjian.api.person.PersonId;
import org.anjian.api.refusal.Required;
import org.jspecify.annotations.Nullable;

/** One person. Answered with an optional {@link org.anjian.api.person.view.PersonView}. */
public record FindPerson(PersonId id, @Nullable Position position) {

    public FindPerson {
        Required.value(id, "id");
    }
}
