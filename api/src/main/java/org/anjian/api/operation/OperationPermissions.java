package org.anjian.api.operation;

import static org.anjian.api.message.Role.AGENCY_HEAD;
import static org.anjian.api.message.Role.AUDITOR;
import static org.anjian.api.message.Role.COMMITTEE_OFFICE;
import static org.anjian.api.message.Role.GOVERNMENT;
import static org.anjian.api.message.Role.OFFICER;
import static org.anjian.api.permission.Reach.ALL;
import static org.anjian.api.permission.Reach.JURISDICTION;

import org.anjian.api.operation.command.LaunchGeneralInspection;
import org.anjian.api.operation.command.LaunchJointEnforcement;
import org.anjian.api.operation.command.LaunchSectorInspection;
import org.anjian.api.operation.command.OpenOperationCalendar;
import org.anjian.api.operation.view.OperationCalendarView;
import org.anjian.api.permission.PermissionTable;

/** Who may launch operations, and read them. */
public final class OperationPermissions {

    private OperationPermissions() {}

    /** The table of the context. */
    public static PermissionTable table() {
        return PermissionTable.of("inspection-enforcement/operation")
                .allow(OpenOperationCalendar.class, JURISDICTION, AGENCY_HEAD, COMMITTEE_OFFICE)
                .allow(LaunchGeneralInspection.class, JURISDICTION, AGENCY_HEAD, COMMITTEE_OFFICE, GOVERNMENT)
                .allow(LaunchSectorInspection.class, JURISDICTION, OFFICER, AGENCY_HEAD)
                .allow(LaunchJointEnforcement.class, JURISDICTION, OFFICER, AGENCY_HEAD)
                .allow(OperationCalendarView.class, JURISDICTION, OFFICER, AGENCY_HEAD, COMMITTEE_OFFICE, GOVERNMENT)
                .allow(OperationCalendarView.class, ALL, AUDITOR)
                .because("QJ16-11a", OpenOperationCalendar.class, LaunchGeneralInspection.class)
                .because("QJ16-11b", LaunchSectorInspection.class)
                .because("QJ16-08b", LaunchJointEnforcement.class)
                .build();
    }
}
