package org.anjian.query.reminder;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.anjian.api.message.LegalTime;
import org.anjian.api.reminder.RemindedPost;
import org.anjian.api.reminder.ReminderSubject;
import org.anjian.api.reminder.event.RemindedPostsDeclared;
import org.anjian.api.reminder.event.ReminderEvent;
import org.anjian.api.reminder.event.ReminderIssued;
import org.anjian.api.reminder.view.ReminderRegisterView;
import org.anjian.query.journal.EventInfo;
import org.anjian.query.readmodel.FoldedModel;
import org.anjian.query.readmodel.LastEntries;
import org.jspecify.annotations.Nullable;

/** The reminders of enterprises: one document an enterprise. */
public final class ReminderFold implements FoldedModel<ReminderEvent, ReminderRegisterView> {

    @Override
    public String name() {
        return "reminders";
    }

    @Override
    public String aggregateType() {
        return "ReminderRegister";
    }

    @Override
    public String idPrefix() {
        return "reminder-";
    }

    @Override
    public int schema() {
        return 1;
    }

    @Override
    public Class<ReminderEvent> eventType() {
        return ReminderEvent.class;
    }

    @Override
    public Class<ReminderRegisterView> viewType() {
        return ReminderRegisterView.class;
    }

    @Override
    public ReminderRegisterView fold(@Nullable ReminderRegisterView before, ReminderEvent event, EventInfo info) {
        List<ReminderRegisterView.Post> posts = before == null ? List.of() : before.posts();
        List<ReminderRegisterView.Reminder> reminders = before == null ? List.of() : before.reminders();
        return switch (event) {
            case RemindedPostsDeclared e -> view(e.register(), info, declared(posts, e.posts()), reminders);
            case ReminderIssued e -> view(e.register(), info, reminded(posts, e), with(reminders, e));
        };
    }

    private static List<ReminderRegisterView.Post> declared(
            List<ReminderRegisterView.Post> before, List<RemindedPost> posts) {
        return posts.stream()
                .map(post -> new ReminderRegisterView.Post(
                        post.code(),
                        post.kind(),
                        before.stream()
                                .filter(known -> known.code().equals(post.code()))
                                .findFirst()
                                .map(ReminderRegisterView.Post::months)
                                .orElse(List.of())))
                .toList();
    }

    private static List<ReminderRegisterView.Post> reminded(
            List<ReminderRegisterView.Post> posts, ReminderIssued event) {
        Set<String> codes = event.posts().stream().map(RemindedPost::code).collect(Collectors.toSet());
        String month = YearMonth.from(LegalTime.dayOf(event.occurredAt())).toString();
        return posts.stream()
                .map(post -> codes.contains(post.code())
                        ? new ReminderRegisterView.Post(post.code(), post.kind(), with(post.months(), month))
                        : post)
                .toList();
    }

    private static List<String> with(List<String> months, String month) {
        Set<String> all = new TreeSet<>(months);
        all.add(month);
        return all.stream()
                .skip(Math.max(0, all.size() - ReminderRegisterView.MONTHS_KEPT))
                .toList();
    }

    private static List<ReminderRegisterView.Reminder> with(
            List<ReminderRegisterView.Reminder> before, ReminderIssued event) {
        List<ReminderRegisterView.Reminder> all = new ArrayList<>(before);
        all.add(new ReminderRegisterView.Reminder(
                LegalTime.dayOf(event.occurredAt()),
                event.posts().stream().map(RemindedPost::code).toList(),
                event.content(),
                event.issuedBy()));
        return LastEntries.of(all, ReminderRegisterView.REMINDERS_KEPT);
    }

    private static ReminderRegisterView view(
            ReminderSubject subject,
            EventInfo info,
            List<ReminderRegisterView.Post> posts,
            List<ReminderRegisterView.Reminder> reminders) {
        return new ReminderRegisterView(
                subject.id(),
                info.version(),
                subject.enterpriseId(),
                subject.enterpriseName(),
                subject.region(),
                subject.region().path(),
                posts,
                reminders,
                info.recordedAt());
    }
}
