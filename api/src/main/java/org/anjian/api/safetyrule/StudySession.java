package org.anjian.api.safetyrule;

import java.time.LocalDate;
import org.anjian.api.refusal.Required;
import org.jspecify.annotations.Nullable;

/**
 * A session in which a rule is studied (组织学习).
 *
 * @param audience the posts that take part
 */
public record StudySession(
        LocalDate on, String audience, @Nullable String content) {

    public StudySession {
        Required.value(on, "on");
        audience = Required.name(audience, "audience");
        content = Required.optionalText(content, "content");
    }
}
