package org.anjian.api.staffing;

import org.anjian.api.person.PersonId;
import org.anjian.api.refusal.Required;

/**
 * A member of the leadership of an enterprise.
 *
 * @param person who; a person may hold several positions
 * @param post the title of the post
 */
public record Leader(PersonId person, LeadershipPosition position, String post) {

    public Leader {
        Required.value(person, "person");
        Required.value(position, "position");
        post = Required.name(post, "post");
    }
}
