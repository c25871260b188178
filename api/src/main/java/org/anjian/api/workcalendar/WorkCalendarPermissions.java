package org.anjian.api.workcalendar;

import static org.anjian.api.message.Role.AGENCY_HEAD;
import static org.anjian.api.message.Role.AUDITOR;
import static org.anjian.api.message.Role.COMMITTEE_OFFICE;
import static org.anjian.api.message.Role.ENTERPRISE;
import static org.anjian.api.message.Role.GOVERNMENT;
import static org.anjian.api.message.Role.MEDIA;
import static org.anjian.api.message.Role.OFFICER;
import static org.anjian.api.message.Role.PUBLIC;
import static org.anjian.api.message.Role.SAFETY_MANAGER;
import static org.anjian.api.permission.Reach.ALL;
import static org.anjian.api.permission.Reach.PUBLISHED;

import org.anjian.api.permission.PermissionTable;
import org.anjian.api.workcalendar.command.PublishWorkCalendar;
import org.anjian.api.workcalendar.view.WorkCalendarView;

/** Who records the State Council's arrangement of a year, and reads it: everyone counts by it. */
public final class WorkCalendarPermissions {

    private WorkCalendarPermissions() {}

    /** The table of the context. */
    public static PermissionTable table() {
        return PermissionTable.of("rulebook/workcalendar")
                .allow(PublishWorkCalendar.class, ALL, AGENCY_HEAD, GOVERNMENT)
                .allow(WorkCalendarView.class, ALL, OFFICER, AGENCY_HEAD, GOVERNMENT, COMMITTEE_OFFICE, AUDITOR)
                .allow(WorkCalendarView.class, PUBLISHED, ENTERPRISE, SAFETY_MANAGER, PUBLIC, MEDIA)
                .because("NL-CF85", PublishWorkCalendar.class)
                .build();
    }
}
