package org.anjian.api.villagecheck;

import static org.anjian.api.message.Role.AGENCY_HEAD;
import static org.anjian.api.message.Role.AUDITOR;
import static org.anjian.api.message.Role.COMMITTEE_OFFICE;
import static org.anjian.api.message.Role.OFFICER;
import static org.anjian.api.message.Role.VILLAGE_INSPECTOR;
import static org.anjian.api.permission.Reach.ALL;
import static org.anjian.api.permission.Reach.CASE_TEAM;
import static org.anjian.api.permission.Reach.JURISDICTION;

import org.anjian.api.permission.PermissionTable;
import org.anjian.api.villagecheck.command.AnswerProblem;
import org.anjian.api.villagecheck.command.AssignVillageInspector;
import org.anjian.api.villagecheck.command.RecordVillageCheck;
import org.anjian.api.villagecheck.command.ReleaseVillageInspector;
import org.anjian.api.villagecheck.command.ReportProblem;
import org.anjian.api.villagecheck.view.VillageCheckView;
import org.anjian.api.villagecheck.view.VillageInspectorView;

/** Who checks for a village records and reports, sees the own checks, and has no power over anybody (ML20-12f). */
public final class VillageCheckPermissions {

    private VillageCheckPermissions() {}

    /** The table of those who check. */
    public static PermissionTable inspectors() {
        return PermissionTable.of("officer-capacity/villageinspector")
                .allow(AssignVillageInspector.class, JURISDICTION, OFFICER, AGENCY_HEAD)
                .allow(ReleaseVillageInspector.class, JURISDICTION, OFFICER, AGENCY_HEAD)
                .allow(VillageInspectorView.class, JURISDICTION, OFFICER, AGENCY_HEAD, COMMITTEE_OFFICE)
                .allow(VillageInspectorView.class, CASE_TEAM, VILLAGE_INSPECTOR)
                .allow(VillageInspectorView.class, ALL, AUDITOR)
                .because("ML20-12f", AssignVillageInspector.class, ReleaseVillageInspector.class)
                .build();
    }

    /** The table of their checks. */
    public static PermissionTable checks() {
        return PermissionTable.of("officer-capacity/villagecheck")
                .allow(RecordVillageCheck.class, JURISDICTION, VILLAGE_INSPECTOR)
                .allow(ReportProblem.class, CASE_TEAM, VILLAGE_INSPECTOR)
                .allow(AnswerProblem.class, JURISDICTION, OFFICER, AGENCY_HEAD)
                .allow(VillageCheckView.class, JURISDICTION, OFFICER, AGENCY_HEAD, COMMITTEE_OFFICE)
                .allow(VillageCheckView.class, CASE_TEAM, VILLAGE_INSPECTOR)
                .allow(VillageCheckView.class, ALL, AUDITOR)
                .because("ML20-12f", RecordVillageCheck.class, ReportProblem.class, AnswerProblem.class)
                .build();
    }
}
