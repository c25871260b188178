package org.anjian.command.reminder;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.axonframework.modelling.command.AggregateLifecycle.getVersion;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.anjian.api.message.Actor;
import org.anjian.api.message.Decision;
import org.anjian.api.refusal.RefusedException;
import org.anjian.api.reminder.RemindedPost;
import org.anjian.api.reminder.ReminderRefusal;
import org.anjian.api.reminder.ReminderRegisterId;
import org.anjian.api.reminder.ReminderSubject;
import org.anjian.api.reminder.command.DeclareRemindedPosts;
import org.anjian.api.reminder.command.IssueReminder;
import org.anjian.api.reminder.event.RemindedPostsDeclared;
import org.anjian.api.reminder.event.ReminderEvent;
import org.anjian.api.reminder.event.ReminderIssued;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.spring.stereotype.Aggregate;

/** Which posts of an enterprise are to be reminded, and the reminders (QX24-26). */
@Aggregate
class ReminderRegister {

    @AggregateIdentifier
    private ReminderRegisterId id;

    private final Map<String, RemindedPost> posts = new LinkedHashMap<>();

    ReminderRegister() {}

    Decision declare(ReminderSubject subject, DeclareRemindedPosts command) {
        return record(new RemindedPostsDeclared(subject, command.occurredAt(), command.posts()));
    }

    Decision remind(ReminderSubject subject, IssueReminder command, Actor actor) {
        List<RemindedPost> reminded = command.posts().stream().map(this::post).toList();
        return record(new ReminderIssued(subject, command.occurredAt(), reminded, command.content(), actor.id()));
    }

    private RemindedPost post(String code) {
        RemindedPost post = posts.get(code);
        if (post == null) {
            throw new RefusedException(ReminderRefusal.UNKNOWN_POST, "posts");
        }
        return post;
    }

    private Decision record(ReminderEvent event) {
        apply(event);
        return new Decision(id.raw(), getVersion() + 1);
    }

    @EventSourcingHandler
    void on(ReminderEvent event) {
        id = event.register().id();
        if (event instanceof RemindedPostsDeclared declared) {
            posts.clear();
            declared.posts().forEach(post -> posts.put(post.code(), post));
        }
    }
}
