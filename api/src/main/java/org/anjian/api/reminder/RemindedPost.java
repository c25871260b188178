package org.anjian.api.reminder;

import org.anjian.api.refusal.Required;

/**
 * A post whose holder is to be reminded; never a name.
 *
 * @param code what the enterprise calls the post, one in an enterprise, such as T1
 */
public record RemindedPost(String code, PostKind kind) {

    public RemindedPost {
        code = Required.name(code, "code");
        Required.value(kind, "kind");
    }
}
