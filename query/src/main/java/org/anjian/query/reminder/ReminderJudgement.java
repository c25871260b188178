package org.anjian.query.reminder;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.anjian.api.checklist.ItemFinding;
import org.anjian.api.reminder.RemindedPost;
import org.anjian.api.reminder.view.ReminderRegisterView;
import org.anjian.query.checklist.ItemJudgement;
import org.jspecify.annotations.Nullable;

/** Item 26: every post declared was reminded in the month of the day. Facts: the register; null where there is none. */
public final class ReminderJudgement implements ItemJudgement<@Nullable ReminderRegisterView> {

    @Override
    public int item() {
        return 26;
    }

    @Override
    public ItemFinding judge(@Nullable ReminderRegisterView register, LocalDate day) {
        if (register == null || register.posts().isEmpty()) {
            return ItemFinding.no(item(), "NO_POST_DECLARED", List.of());
        }
        List<String> missing = unreminded(register, YearMonth.from(day)).stream()
                .map(RemindedPost::code)
                .toList();
        return missing.isEmpty() ? ItemFinding.yes(item()) : ItemFinding.no(item(), "POST_NOT_REMINDED", missing);
    }

    /** The posts without a reminder in a month. */
    static List<RemindedPost> unreminded(ReminderRegisterView register, YearMonth month) {
        return register.posts().stream()
                .filter(post -> !post.months().contains(month.toString()))
                .map(post -> new RemindedPost(post.code(), post.kind()))
                .toList();
    }
}
