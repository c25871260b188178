package org.anjian.api.checkplace;

import static org.anjian.api.message.Role.AGENCY_HEAD;
import static org.anjian.api.message.Role.AUDITOR;
import static org.anjian.api.message.Role.COMMITTEE_OFFICE;
import static org.anjian.api.message.Role.ENTERPRISE;
import static org.anjian.api.message.Role.OFFICER;
import static org.anjian.api.message.Role.SAFETY_MANAGER;
import static org.anjian.api.permission.Reach.ALL;
import static org.anjian.api.permission.Reach.JURISDICTION;
import static org.anjian.api.permission.Reach.OWN_ENTERPRISE;

import org.anjian.api.checkplace.command.RegisterCheckPlace;
import org.anjian.api.checkplace.command.RetireCheckPlace;
import org.anjian.api.checkplace.view.CheckPlaceView;
import org.anjian.api.permission.PermissionTable;

/** Who may register and read the places that an enterprise checks. */
public final class CheckPlacePermissions {

    private CheckPlacePermissions() {}

    /** The table of the context. */
    public static PermissionTable table() {
        return PermissionTable.of("hazard-loop/checkplace")
                .allow(RegisterCheckPlace.class, OWN_ENTERPRISE, ENTERPRISE, SAFETY_MANAGER)
                .allow(RetireCheckPlace.class, OWN_ENTERPRISE, ENTERPRISE, SAFETY_MANAGER)
                .allow(CheckPlaceView.class, JURISDICTION, OFFICER, AGENCY_HEAD, COMMITTEE_OFFICE)
                .allow(CheckPlaceView.class, OWN_ENTERPRISE, ENTERPRISE, SAFETY_MANAGER)
                .allow(CheckPlaceView.class, ALL, AUDITOR)
                .build();
    }
}
