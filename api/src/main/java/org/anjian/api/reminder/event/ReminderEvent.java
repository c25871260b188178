package org.anjian.api.reminder.event;

import org.anjian.api.message.Event;
import org.anjian.api.message.EventSubject;
import org.anjian.api.reminder.ReminderSubject;

/** What can happen to the reminders of an enterprise. */
public sealed interface ReminderEvent extends Event permits RemindedPostsDeclared, ReminderIssued {

    /** The reminders. */
    ReminderSubject register();

    @Override
    default EventSubject subject() {
        return EventSubject.of(register().enterpriseId(), register().region());
    }
}
