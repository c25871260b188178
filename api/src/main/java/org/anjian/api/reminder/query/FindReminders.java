package org.anjian.api.reminder.query;

import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.message.Position;
import org.anjian.api.refusal.Required;
import org.jspecify.annotations.Nullable;

/**
 * The posts to be reminded and the reminders of an enterprise. Answered with a view, or null.
 *
 * @param position a write of one's own to wait for
 */
public record FindReminders(
        EnterpriseId enterprise, @Nullable Position position) {

    public FindReminders {
        Required.value(enterprise, "enterprise");
    }
}
