package org.anjian.api.reminder;

import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.region.RegionCode;

/** What every event of the reminders says about them, as it was on that day. */
public record ReminderSubject(
        ReminderRegisterId id, EnterpriseId enterpriseId, String enterpriseName, RegionCode region) {}
