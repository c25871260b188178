package org.anjian.api.reminder.view;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.region.RegionCode;
import org.anjian.api.reminder.PostKind;
import org.anjian.api.reminder.ReminderRegisterId;

/**
 * Which posts of an enterprise are reminded, and when they were: the read model's document.
 *
 * @param version how many events were folded; also the version of the document
 * @param regionPath the codes from the root of the jurisdiction tree to the region
 * @param posts the posts declared
 * @param reminders the last reminders, at most {@link #REMINDERS_KEPT}; the rest are in the timeline
 */
public record ReminderRegisterView(
        ReminderRegisterId id,
        long version,
        EnterpriseId enterpriseId,
        String enterpriseName,
        RegionCode region,
        List<String> regionPath,
        List<Post> posts,
        List<Reminder> reminders,
        Instant recordedAt) {

    /** How many reminders a document keeps, so that it does not grow without bound. */
    public static final int REMINDERS_KEPT = 60;

    /** How many months with a reminder are kept of a post. */
    public static final int MONTHS_KEPT = 36;

    public ReminderRegisterView {
        regionPath = List.copyOf(regionPath);
        posts = List.copyOf(posts);
        reminders = List.copyOf(reminders);
    }

    /**
     * A post, and the months in which its holder was reminded.
     *
     * @param months such as 2024-05
     */
    public record Post(String code, PostKind kind, List<String> months) {

        public Post {
            months = List.copyOf(months);
        }
    }

    /** A reminder to some posts. */
    public record Reminder(LocalDate on, List<String> posts, String content, String issuedBy) {

        public Reminder {
            posts = List.copyOf(posts);
        }
    }
}
