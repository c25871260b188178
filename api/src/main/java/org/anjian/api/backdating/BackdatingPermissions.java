package org.anjian.api.backdating;

import static org.anjian.api.message.Role.AGENCY_HEAD;
import static org.anjian.api.message.Role.AUDITOR;
import static org.anjian.api.message.Role.COMMITTEE_OFFICE;
import static org.anjian.api.permission.Reach.ALL;
import static org.anjian.api.permission.Reach.JURISDICTION;

import org.anjian.api.backdating.view.BackdatingStatistics;
import org.anjian.api.permission.PermissionTable;

/** Who may read which offices and officers record acts late: whoever supervises or audits them. */
public final class BackdatingPermissions {

    private BackdatingPermissions() {}

    /** The table. */
    public static PermissionTable table() {
        return PermissionTable.of("backdating")
                .allow(BackdatingStatistics.class, JURISDICTION, AGENCY_HEAD, COMMITTEE_OFFICE)
                .allow(BackdatingStatistics.class, ALL, AUDITOR)
                .because("QJ16-06g", BackdatingStatistics.class)
                .build();
    }
}
