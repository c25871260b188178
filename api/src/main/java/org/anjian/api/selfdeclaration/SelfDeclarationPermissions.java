package org.anjian.api.selfdeclaration;

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
import org.anjian.api.selfdeclaration.command.DeclareMonthlySelfInspection;
import org.anjian.api.selfdeclaration.command.RequireMonthlySelfDeclaration;
import org.anjian.api.selfdeclaration.view.SelfDeclarationView;

/** Who may ask for, make and read monthly declarations (月度申报). */
public final class SelfDeclarationPermissions {

    private SelfDeclarationPermissions() {}

    /** The table of the aggregate. */
    public static PermissionTable table() {
        return PermissionTable.of("campaign-selfcheck/selfdeclaration")
                .allow(RequireMonthlySelfDeclaration.class, JURISDICTION, OFFICER, AGENCY_HEAD)
                .allow(DeclareMonthlySelfInspection.class, OWN_ENTERPRISE, ENTERPRISE, SAFETY_MANAGER)
                .allow(SelfDeclarationView.class, JURISDICTION, OFFICER, AGENCY_HEAD, COMMITTEE_OFFICE)
                .allow(SelfDeclarationView.class, OWN_ENTERPRISE, ENTERPRISE, SAFETY_MANAGER)
                .allow(SelfDeclarationView.class, ALL, AUDITOR)
                .because("QJ16-09a", RequireMonthlySelfDeclaration.class, DeclareMonthlySelfInspection.class)
                .build();
    }
}
