package org.anjian.api.reminder.event;

import java.time.Instant;
import java.util.List;
import org.anjian.api.reminder.RemindedPost;
import org.anjian.api.reminder.ReminderSubject;
import org.axonframework.serialization.Revision;

/** The enterprise said which posts are to be reminded. */
@Revision("1")
public record RemindedPostsDeclared(ReminderSubject register, Instant occurredAt, List<RemindedPost> posts)
        implements ReminderEvent {

    public RemindedPostsDeclared {
        posts = List.copyOf(posts);
    }
}
