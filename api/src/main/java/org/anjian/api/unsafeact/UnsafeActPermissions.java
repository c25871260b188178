package org.anjian.api.unsafeact;

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
import org.anjian.api.unsafeact.command.StopUnsafeAct;
import org.anjian.api.unsafeact.view.UnsafeActView;

/** Who may record and read unsafe acts. */
public final class UnsafeActPermissions {

    private UnsafeActPermissions() {}

    /** The table of the context. */
    public static PermissionTable table() {
        return PermissionTable.of("hazard-loop/unsafeact")
                .allow(StopUnsafeAct.class, OWN_ENTERPRISE, SAFETY_MANAGER)
                .allow(UnsafeActView.class, JURISDICTION, OFFICER, AGENCY_HEAD, COMMITTEE_OFFICE)
                .allow(UnsafeActView.class, OWN_ENTERPRISE, ENTERPRISE, SAFETY_MANAGER)
                .allow(UnsafeActView.class, ALL, AUDITOR)
                .build();
    }
}
