package org.anjian.api.constructionproject;

import static org.anjian.api.message.Role.AGENCY_HEAD;
import static org.anjian.api.message.Role.AUDITOR;
import static org.anjian.api.message.Role.COMMITTEE_OFFICE;
import static org.anjian.api.message.Role.ENTERPRISE;
import static org.anjian.api.message.Role.OFFICER;
import static org.anjian.api.message.Role.SAFETY_MANAGER;
import static org.anjian.api.permission.Reach.ALL;
import static org.anjian.api.permission.Reach.JURISDICTION;
import static org.anjian.api.permission.Reach.OWN_ENTERPRISE;

import org.anjian.api.constructionproject.command.PassThreeSimultaneousGate;
import org.anjian.api.constructionproject.command.RefuseThreeSimultaneousGate;
import org.anjian.api.constructionproject.command.RegisterConstructionProject;
import org.anjian.api.constructionproject.command.ReviewSafetyAccess;
import org.anjian.api.constructionproject.view.ConstructionProjectView;
import org.anjian.api.permission.PermissionTable;

/** Who may do what with a construction project, and read it. */
public final class ConstructionProjectPermissions {

    private ConstructionProjectPermissions() {}

    /** The table of the context. */
    public static PermissionTable table() {
        return PermissionTable.of("enterprise-registry/constructionproject")
                .allow(RegisterConstructionProject.class, OWN_ENTERPRISE, ENTERPRISE, SAFETY_MANAGER)
                .allow(ReviewSafetyAccess.class, JURISDICTION, OFFICER, AGENCY_HEAD)
                .allow(PassThreeSimultaneousGate.class, JURISDICTION, OFFICER, AGENCY_HEAD)
                .allow(RefuseThreeSimultaneousGate.class, JURISDICTION, OFFICER, AGENCY_HEAD)
                .allow(ConstructionProjectView.class, JURISDICTION, OFFICER, AGENCY_HEAD, COMMITTEE_OFFICE)
                .allow(ConstructionProjectView.class, OWN_ENTERPRISE, ENTERPRISE, SAFETY_MANAGER)
                .allow(ConstructionProjectView.class, ALL, AUDITOR)
                .because(
                        "QJ16-10b",
                        RegisterConstructionProject.class,
                        PassThreeSimultaneousGate.class,
                        RefuseThreeSimultaneousGate.class)
                .because("QJ16-10g", ReviewSafetyAccess.class)
                .build();
    }
}
