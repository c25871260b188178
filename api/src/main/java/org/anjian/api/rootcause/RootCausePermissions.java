package org.anjian.api.rootcause;

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
import org.anjian.api.rootcause.command.RecordRootCauseAnalysis;
import org.anjian.api.rootcause.view.RootCauseAnalysisView;

/** Who may analyse and read root causes. */
public final class RootCausePermissions {

    private RootCausePermissions() {}

    /** The table of the context. */
    public static PermissionTable table() {
        return PermissionTable.of("hazard-loop/rootcause")
                .allow(RecordRootCauseAnalysis.class, OWN_ENTERPRISE, ENTERPRISE, SAFETY_MANAGER)
                .allow(RootCauseAnalysisView.class, JURISDICTION, OFFICER, AGENCY_HEAD, COMMITTEE_OFFICE)
                .allow(RootCauseAnalysisView.class, OWN_ENTERPRISE, ENTERPRISE, SAFETY_MANAGER)
                .allow(RootCauseAnalysisView.class, ALL, AUDITOR)
                .build();
    }
}
