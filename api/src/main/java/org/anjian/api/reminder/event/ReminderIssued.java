package org.anjian.api.reminder.event;

import java.time.Instant;
import java.util.List;
import org.anjian.api.message.DutyAct;
import org.anjian.api.reminder.RemindedPost;
import org.anjian.api.reminder.ReminderSubject;
import org.axonframework.serialization.Revision;

/**
 * Holders of posts were urged or warned.
 *
 * @param issuedBy the account of the safety manager
 */
@Revision("1")
public record ReminderIssued(
        ReminderSubject register, Instant occurredAt, List<RemindedPost> posts, String content, String issuedBy)
        implements ReminderEvent, DutyAct {

    public ReminderIssued {
        posts = List.copyOf(posts);
    }

    /** Reminding is part of stopping and correcting unsafe acts, duty 6 (QX24-26). */
    @Override
    public int duty() {
        return 6;
    }
}
