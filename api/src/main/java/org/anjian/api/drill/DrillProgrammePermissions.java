package org.anjian.api.drill;

import static org.anjian.api.message.Role.AGENCY_HEAD;
import static org.anjian.api.message.Role.AUDITOR;
import static org.anjian.api.message.Role.COMMITTEE_OFFICE;
import static org.anjian.api.message.Role.ENTERPRISE;
import static org.anjian.api.message.Role.OFFICER;
import static org.anjian.api.message.Role.SAFETY_MANAGER;
import static org.anjian.api.permission.Reach.ALL;
import static org.anjian.api.permission.Reach.JURISDICTION;
import static org.anjian.api.permission.Reach.OWN_ENTERPRISE;

import org.anjian.api.drill.command.AdoptDrillPlan;
import org.anjian.api.drill.command.CorrectDrill;
import org.anjian.api.drill.command.EvaluateDrill;
import org.anjian.api.drill.command.RecordEmergencyDrill;
import org.anjian.api.drill.command.ReportDrill;
import org.anjian.api.drill.view.DrillProgrammeView;
import org.anjian.api.permission.PermissionTable;

/** Who may do what with a drill programme, and read it. */
public final class DrillProgrammePermissions {

    private DrillProgrammePermissions() {}

    /** The table of the context. */
    public static PermissionTable table() {
        return PermissionTable.of("enterprise-registry/drill")
                .allow(AdoptDrillPlan.class, OWN_ENTERPRISE, ENTERPRISE, SAFETY_MANAGER)
                .allow(RecordEmergencyDrill.class, OWN_ENTERPRISE, ENTERPRISE, SAFETY_MANAGER)
                .allow(CorrectDrill.class, OWN_ENTERPRISE, ENTERPRISE, SAFETY_MANAGER)
                .allow(EvaluateDrill.class, OWN_ENTERPRISE, ENTERPRISE, SAFETY_MANAGER)
                .allow(ReportDrill.class, OWN_ENTERPRISE, ENTERPRISE, SAFETY_MANAGER)
                .allow(DrillProgrammeView.class, JURISDICTION, OFFICER, AGENCY_HEAD, COMMITTEE_OFFICE)
                .allow(DrillProgrammeView.class, OWN_ENTERPRISE, ENTERPRISE, SAFETY_MANAGER)
                .allow(DrillProgrammeView.class, ALL, AUDITOR)
                .because("QX24-14", AdoptDrillPlan.class)
                .because("QJ22A-13d", CorrectDrill.class)
                .because("QX24-17", RecordEmergencyDrill.class, EvaluateDrill.class, ReportDrill.class)
                .build();
    }
}
