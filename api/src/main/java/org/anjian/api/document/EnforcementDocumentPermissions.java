package org.anjian.api.document;

import static org.anjian.api.message.Role.AGENCY_HEAD;
import static org.anjian.api.message.Role.AUDITOR;
import static org.anjian.api.message.Role.COMMITTEE_OFFICE;
import static org.anjian.api.message.Role.ENTERPRISE;
import static org.anjian.api.message.Role.GOVERNMENT;
import static org.anjian.api.message.Role.OFFICER;
import static org.anjian.api.message.Role.SAFETY_MANAGER;
import static org.anjian.api.message.Role.SYSTEM;
import static org.anjian.api.permission.Reach.ALL;
import static org.anjian.api.permission.Reach.AS_RECORD;
import static org.anjian.api.permission.Reach.JURISDICTION;
import static org.anjian.api.permission.Reach.OWN_ENTERPRISE;

import org.anjian.api.document.command.FollowCaseTeam;
import org.anjian.api.document.command.GenerateEnforcementDocument;
import org.anjian.api.document.view.EnforcementDocumentView;
import org.anjian.api.permission.PermissionTable;

/** Who may generate an enforcement document, and read it: whoever handles its record, and whoever may see its record. */
public final class EnforcementDocumentPermissions {

    private EnforcementDocumentPermissions() {}

    /** The table of the context. */
    public static PermissionTable table() {
        return PermissionTable.of("penalty-case/document")
                .allow(GenerateEnforcementDocument.class, JURISDICTION, OFFICER, AGENCY_HEAD)
                .allow(FollowCaseTeam.class, ALL, SYSTEM)
                .allow(
                        EnforcementDocumentView.class,
                        AS_RECORD,
                        OFFICER,
                        COMMITTEE_OFFICE,
                        GOVERNMENT,
                        ENTERPRISE,
                        SAFETY_MANAGER)
                .allow(EnforcementDocumentView.class, JURISDICTION, AGENCY_HEAD)
                .allow(EnforcementDocumentView.class, ALL, AUDITOR)
                .allow(ServedPaper.class, OWN_ENTERPRISE, ENTERPRISE)
                .because("QJ16-06f", GenerateEnforcementDocument.class)
                .build();
    }
}
