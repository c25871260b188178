package org.anjian.api.reminder;

import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.message.Command;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** A command about the reminders of an enterprise. */
public interface ReminderCommand extends Command {

    /** The enterprise. */
    EnterpriseId enterpriseId();

    /** The reminders. */
    @TargetAggregateIdentifier
    default ReminderRegisterId reminderRegisterId() {
        return ReminderRegisterId.of(enterpriseId());
    }
}
