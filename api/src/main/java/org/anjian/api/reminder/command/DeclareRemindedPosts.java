package org.anjian.api.reminder.command;

import java.time.Instant;
import java.util.List;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.refusal.InputRefusal;
import org.anjian.api.refusal.RefusedException;
import org.anjian.api.refusal.Required;
import org.anjian.api.reminder.RemindedPost;
import org.anjian.api.reminder.ReminderCommand;
import org.anjian.api.reminder.ReminderRefusal;
import org.jspecify.annotations.Nullable;

/** Declares which posts are to be reminded; the last declaration counts (QX24-26). */
public record DeclareRemindedPosts(
        EnterpriseId enterpriseId,
        List<RemindedPost> posts,
        Instant occurredAt,
        @Nullable String commandId) implements ReminderCommand {

    public DeclareRemindedPosts {
        Required.value(enterpriseId, "enterpriseId");
        posts = Required.list(posts, "posts");
        if (posts.isEmpty()) {
            throw new RefusedException(InputRefusal.REQUIRED, "posts");
        }
        if (posts.stream().map(RemindedPost::code).distinct().count() < posts.size()) {
            throw new RefusedException(ReminderRefusal.POST_TWICE, "posts");
        }
        Required.value(occurredAt, "occurredAt");
    }
}
