package org.anjian.api.compliancesurvey;

import static org.anjian.api.message.Role.AGENCY_HEAD;
import static org.anjian.api.message.Role.AUDITOR;
import static org.anjian.api.message.Role.COMMITTEE_OFFICE;
import static org.anjian.api.message.Role.ENTERPRISE;
import static org.anjian.api.message.Role.OFFICER;
import static org.anjian.api.message.Role.SAFETY_MANAGER;
import static org.anjian.api.permission.Reach.ALL;
import static org.anjian.api.permission.Reach.JURISDICTION;
import static org.anjian.api.permission.Reach.OWN_ENTERPRISE;

import org.anjian.api.compliancesurvey.command.RecordComplianceSurvey;
import org.anjian.api.compliancesurvey.view.ComplianceFileView;
import org.anjian.api.permission.PermissionTable;

/** Who may record and read surveys of compliance. */
public final class CompliancePermissions {

    private CompliancePermissions() {}

    /** The table of the context. */
    public static PermissionTable table() {
        return PermissionTable.of("hazard-loop/compliancesurvey")
                .allow(RecordComplianceSurvey.class, OWN_ENTERPRISE, ENTERPRISE, SAFETY_MANAGER)
                .allow(ComplianceFileView.class, JURISDICTION, OFFICER, AGENCY_HEAD, COMMITTEE_OFFICE)
                .allow(ComplianceFileView.class, OWN_ENTERPRISE, ENTERPRISE, SAFETY_MANAGER)
                .allow(ComplianceFileView.class, ALL, AUDITOR)
                .build();
    }
}
