package org.anjian.api.enforcementplan;

import static org.anjian.api.message.Role.AGENCY_HEAD;
import static org.anjian.api.message.Role.AUDITOR;
import static org.anjian.api.message.Role.COMMITTEE_OFFICE;
import static org.anjian.api.message.Role.GOVERNMENT;
import static org.anjian.api.message.Role.OFFICER;
import static org.anjian.api.message.Role.SYSTEM;
import static org.anjian.api.permission.Reach.ALL;
import static org.anjian.api.permission.Reach.JURISDICTION;

import org.anjian.api.enforcementplan.command.AdjustEnforcementPlan;
import org.anjian.api.enforcementplan.command.ApproveEnforcementPlan;
import org.anjian.api.enforcementplan.command.CloseEnforcementPlan;
import org.anjian.api.enforcementplan.command.DraftEnforcementPlan;
import org.anjian.api.enforcementplan.command.ExpectEnforcementPlan;
import org.anjian.api.enforcementplan.command.FileEnforcementPlan;
import org.anjian.api.enforcementplan.command.ReturnEnforcementPlan;
import org.anjian.api.enforcementplan.command.SubmitEnforcementPlan;
import org.anjian.api.enforcementplan.view.EnforcementPlanView;
import org.anjian.api.permission.PermissionTable;

/** Who may do what with an enforcement plan, and read it. */
public final class EnforcementPlanPermissions {

    private EnforcementPlanPermissions() {}

    /** The table of the context. */
    public static PermissionTable table() {
        return PermissionTable.of("inspection-enforcement/enforcementplan")
                .allow(ExpectEnforcementPlan.class, JURISDICTION, AGENCY_HEAD, COMMITTEE_OFFICE)
                .allow(ExpectEnforcementPlan.class, ALL, SYSTEM)
                .allow(DraftEnforcementPlan.class, JURISDICTION, OFFICER, AGENCY_HEAD)
                .allow(SubmitEnforcementPlan.class, JURISDICTION, OFFICER, AGENCY_HEAD)
                .allow(FileEnforcementPlan.class, JURISDICTION, OFFICER, AGENCY_HEAD)
                .allow(AdjustEnforcementPlan.class, JURISDICTION, OFFICER, AGENCY_HEAD)
                .allow(CloseEnforcementPlan.class, JURISDICTION, OFFICER, AGENCY_HEAD)
                .allow(ApproveEnforcementPlan.class, JURISDICTION, GOVERNMENT)
                .allow(ReturnEnforcementPlan.class, JURISDICTION, GOVERNMENT)
                .allow(EnforcementPlanView.class, JURISDICTION, OFFICER, AGENCY_HEAD, COMMITTEE_OFFICE, GOVERNMENT)
                .allow(EnforcementPlanView.class, ALL, AUDITOR)
                .because("QJ22B-05a", ExpectEnforcementPlan.class, DraftEnforcementPlan.class)
                .because(
                        "QJ22B-05b",
                        SubmitEnforcementPlan.class,
                        ApproveEnforcementPlan.class,
                        ReturnEnforcementPlan.class,
                        AdjustEnforcementPlan.class)
                .because("QJ22B-05c", FileEnforcementPlan.class)
                .because("ML20-05b", CloseEnforcementPlan.class)
                .build();
    }
}
