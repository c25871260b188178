package org.anjian.api.accident;

import static org.anjian.api.message.Role.AGENCY_HEAD;
import static org.anjian.api.message.Role.AUDITOR;
import static org.anjian.api.message.Role.COMMITTEE_OFFICE;
import static org.anjian.api.message.Role.ENTERPRISE;
import static org.anjian.api.message.Role.GOVERNMENT;
import static org.anjian.api.message.Role.OFFICER;
import static org.anjian.api.permission.Reach.ALL;
import static org.anjian.api.permission.Reach.JURISDICTION;
import static org.anjian.api.permission.Reach.OWN_ENTERPRISE;

import org.anjian.api.accident.command.ApproveEscalatedInvestigation;
import org.anjian.api.accident.command.FormInvestigationTeam;
import org.anjian.api.accident.command.RefuseEscalatedInvestigation;
import org.anjian.api.accident.command.ReportAccident;
import org.anjian.api.accident.command.RequestEscalatedInvestigation;
import org.anjian.api.accident.command.SupplementAccidentReport;
import org.anjian.api.accident.view.AccidentView;
import org.anjian.api.permission.PermissionTable;

/** Enterprises and officers report; governments investigate, each at its level (QJ16-04a, QJ16-04d). */
public final class AccidentPermissions {

    private AccidentPermissions() {}

    /** The table of the context. */
    public static PermissionTable table() {
        return PermissionTable.of("accident/accident")
                .allow(ReportAccident.class, OWN_ENTERPRISE, ENTERPRISE)
                .allow(ReportAccident.class, JURISDICTION, OFFICER, AGENCY_HEAD)
                .allow(SupplementAccidentReport.class, OWN_ENTERPRISE, ENTERPRISE)
                .allow(SupplementAccidentReport.class, JURISDICTION, OFFICER, AGENCY_HEAD)
                .allow(FormInvestigationTeam.class, JURISDICTION, GOVERNMENT)
                .allow(RequestEscalatedInvestigation.class, JURISDICTION, AGENCY_HEAD, GOVERNMENT, COMMITTEE_OFFICE)
                .allow(ApproveEscalatedInvestigation.class, JURISDICTION, GOVERNMENT)
                .allow(RefuseEscalatedInvestigation.class, JURISDICTION, GOVERNMENT)
                .allow(AccidentView.class, OWN_ENTERPRISE, ENTERPRISE)
                .allow(AccidentView.class, JURISDICTION, OFFICER, AGENCY_HEAD, GOVERNMENT, COMMITTEE_OFFICE)
                .allow(AccidentView.class, ALL, AUDITOR)
                .because("QJ16-04a", FormInvestigationTeam.class)
                .because("QJ16-04d", ApproveEscalatedInvestigation.class, RefuseEscalatedInvestigation.class)
                .build();
    }
}
