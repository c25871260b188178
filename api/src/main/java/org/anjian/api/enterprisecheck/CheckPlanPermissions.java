package org.anjian.api.enterprisecheck;

import static org.anjian.api.message.Role.AGENCY_HEAD;
import static org.anjian.api.message.Role.AUDITOR;
import static org.anjian.api.message.Role.COMMITTEE_OFFICE;
import static org.anjian.api.message.Role.ENTERPRISE;
import static org.anjian.api.message.Role.OFFICER;
import static org.anjian.api.message.Role.SAFETY_MANAGER;
import static org.anjian.api.permission.Reach.ALL;
import static org.anjian.api.permission.Reach.JURISDICTION;
import static org.anjian.api.permission.Reach.OWN_ENTERPRISE;

import org.anjian.api.enterprisecheck.command.AdoptCheckPlan;
import org.anjian.api.enterprisecheck.command.CorrectCheckRecord;
import org.anjian.api.enterprisecheck.command.ExplainMissedCheck;
import org.anjian.api.enterprisecheck.command.RecordEnterpriseCheck;
import org.anjian.api.enterprisecheck.view.CheckPlanView;
import org.anjian.api.permission.PermissionTable;

/** Who may plan, record and read the checks of an enterprise. */
public final class CheckPlanPermissions {

    private CheckPlanPermissions() {}

    /** The table of the context. */
    public static PermissionTable table() {
        return PermissionTable.of("hazard-loop/enterprisecheck")
                .allow(AdoptCheckPlan.class, OWN_ENTERPRISE, ENTERPRISE, SAFETY_MANAGER)
                .allow(RecordEnterpriseCheck.class, OWN_ENTERPRISE, ENTERPRISE, SAFETY_MANAGER)
                .allow(CorrectCheckRecord.class, OWN_ENTERPRISE, ENTERPRISE, SAFETY_MANAGER)
                .allow(ExplainMissedCheck.class, OWN_ENTERPRISE, ENTERPRISE, SAFETY_MANAGER)
                .allow(CheckPlanView.class, JURISDICTION, OFFICER, AGENCY_HEAD, COMMITTEE_OFFICE)
                .allow(CheckPlanView.class, OWN_ENTERPRISE, ENTERPRISE, SAFETY_MANAGER)
                .allow(CheckPlanView.class, ALL, AUDITOR)
                .build();
    }
}
