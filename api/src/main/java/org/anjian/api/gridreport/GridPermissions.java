package org.anjian.api.gridreport;

import static org.anjian.api.message.Role.AGENCY_HEAD;
import static org.anjian.api.message.Role.AUDITOR;
import static org.anjian.api.message.Role.AUXILIARY;
import static org.anjian.api.message.Role.COMMITTEE_OFFICE;
import static org.anjian.api.message.Role.OFFICER;
import static org.anjian.api.permission.Reach.ALL;
import static org.anjian.api.permission.Reach.CASE_TEAM;
import static org.anjian.api.permission.Reach.JURISDICTION;

import org.anjian.api.gridreport.command.AssignGridWorker;
import org.anjian.api.gridreport.command.DisposeGridReport;
import org.anjian.api.gridreport.command.LinkGridEnterprise;
import org.anjian.api.gridreport.command.RecordGridReport;
import org.anjian.api.gridreport.command.ReferGridReport;
import org.anjian.api.gridreport.command.RegisterGrid;
import org.anjian.api.gridreport.command.ReleaseGridWorker;
import org.anjian.api.gridreport.command.UnlinkGridEnterprise;
import org.anjian.api.gridreport.view.GridReportView;
import org.anjian.api.gridreport.view.GridView;
import org.anjian.api.permission.PermissionTable;

/** Who keeps the grids, reports from them and disposes of it; a grid worker sees the own reports only. */
public final class GridPermissions {

    private GridPermissions() {}

    /** The table of grids. */
    public static PermissionTable grids() {
        return PermissionTable.of("inspection-enforcement/grid")
                .allow(RegisterGrid.class, JURISDICTION, OFFICER, AGENCY_HEAD)
                .allow(AssignGridWorker.class, JURISDICTION, OFFICER, AGENCY_HEAD)
                .allow(ReleaseGridWorker.class, JURISDICTION, OFFICER, AGENCY_HEAD)
                .allow(LinkGridEnterprise.class, JURISDICTION, OFFICER, AGENCY_HEAD)
                .allow(UnlinkGridEnterprise.class, JURISDICTION, OFFICER, AGENCY_HEAD)
                .allow(GridView.class, JURISDICTION, OFFICER, AGENCY_HEAD, COMMITTEE_OFFICE, AUXILIARY)
                .allow(GridView.class, ALL, AUDITOR)
                .because("ML20-12e", RegisterGrid.class, AssignGridWorker.class, LinkGridEnterprise.class)
                .build();
    }

    /** The table of reports. */
    public static PermissionTable reports() {
        return PermissionTable.of("inspection-enforcement/gridreport")
                .allow(RecordGridReport.class, JURISDICTION, AUXILIARY, OFFICER)
                .allow(ReferGridReport.class, JURISDICTION, OFFICER, AGENCY_HEAD)
                .allow(DisposeGridReport.class, JURISDICTION, OFFICER, AGENCY_HEAD)
                .allow(GridReportView.class, JURISDICTION, OFFICER, AGENCY_HEAD, COMMITTEE_OFFICE)
                .allow(GridReportView.class, CASE_TEAM, AUXILIARY)
                .allow(GridReportView.class, ALL, AUDITOR)
                .because("ML20-12e", RecordGridReport.class, ReferGridReport.class, DisposeGridReport.class)
                .build();
    }
}
