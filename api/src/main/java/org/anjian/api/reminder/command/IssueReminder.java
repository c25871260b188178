package org.anjian.api.reminder.command;

import java.time.Instant;
import java.util.List;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.refusal.InputRefusal;
import org.anjian.api.refusal.RefusedException;
import org.anjian.api.refusal.Required;
import org.anjian.api.reminder.ReminderCommand;
import org.jspecify.annotations.Nullable;

/**
 * Urges or warns the holders of posts (督促、提醒、告诫; QX24-26).
 *
 * @param posts the codes of the posts
 */
public record IssueReminder(
        EnterpriseId enterpriseId,
        List<String> posts,
        String content,
        Instant occurredAt,
        @Nullable String commandId) implements ReminderCommand {

    public IssueReminder {
        Required.value(enterpriseId, "enterpriseId");
        posts = Required.list(posts, "posts").stream().distinct().toList();
        if (posts.isEmpty()) {
            throw new RefusedException(InputRefusal.REQUIRED, "posts");
        }
        content = Required.text(content, "content");
        Required.value(occurredAt, "occurredAt");
    }
}
