package org.anjian.api.reminder;

import static org.anjian.api.message.Role.AGENCY_HEAD;
import static org.anjian.api.message.Role.AUDITOR;
import static org.anjian.api.message.Role.COMMITTEE_OFFICE;
import static org.anjian.api.message.Role.ENTERPRISE;
import static org.anjian.api.message.Role.OFFICER;
import static org.anjian.api.message.Role.SAFETY_MANAGER;
import static org.anjian.api.permission.Reach.ALL;
import static org.anjian.api.permission.Reach.JURISDICTION;
import static org.anjian.api.permission.Reach.OWN_ENTERPRISE;

import org.anjian.api.permission.PermissionTable;
import org.anjian.api.reminder.command.DeclareRemindedPosts;
import org.anjian.api.reminder.command.IssueReminder;
import org.anjian.api.reminder.view.ReminderRegisterView;

/** Who may remind, and read reminders. */
public final class ReminderPermissions {

    private ReminderPermissions() {}

    /** The table of the context. */
    public static PermissionTable table() {
        return PermissionTable.of("hazard-loop/reminder")
                .allow(DeclareRemindedPosts.class, OWN_ENTERPRISE, ENTERPRISE, SAFETY_MANAGER)
                .allow(IssueReminder.class, OWN_ENTERPRISE, SAFETY_MANAGER)
                .because("QX24-26", IssueReminder.class)
                .allow(ReminderRegisterView.class, JURISDICTION, OFFICER, AGENCY_HEAD, COMMITTEE_OFFICE)
                .allow(ReminderRegisterView.class, OWN_ENTERPRISE, ENTERPRISE, SAFETY_MANAGER)
                .allow(ReminderRegisterView.class, ALL, AUDITOR)
                .build();
    }
}
