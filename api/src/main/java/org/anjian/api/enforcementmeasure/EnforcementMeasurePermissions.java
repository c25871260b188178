package org.anjian.api.enforcementmeasure;

import static org.anjian.api.message.Role.AGENCY_HEAD;
import static org.anjian.api.message.Role.AUDITOR;
import static org.anjian.api.message.Role.COMMITTEE_OFFICE;
import static org.anjian.api.message.Role.ENTERPRISE;
import static org.anjian.api.message.Role.GOVERNMENT;
import static org.anjian.api.message.Role.OFFICER;
import static org.anjian.api.permission.Reach.ALL;
import static org.anjian.api.permission.Reach.JURISDICTION;
import static org.anjian.api.permission.Reach.OWN_ENTERPRISE;

import org.anjian.api.enforcementmeasure.command.ApproveEnforcementMeasure;
import org.anjian.api.enforcementmeasure.command.ConvertEnforcementMeasure;
import org.anjian.api.enforcementmeasure.command.ExtendEnforcementMeasure;
import org.anjian.api.enforcementmeasure.command.GiveMeasureNotice;
import org.anjian.api.enforcementmeasure.command.ImposeEnforcementMeasure;
import org.anjian.api.enforcementmeasure.command.LiftEnforcementMeasure;
import org.anjian.api.enforcementmeasure.command.ProposeEnforcementMeasure;
import org.anjian.api.enforcementmeasure.command.RecordMeasureRefusal;
import org.anjian.api.enforcementmeasure.command.ReinspectMeasure;
import org.anjian.api.enforcementmeasure.command.RejectEnforcementMeasure;
import org.anjian.api.enforcementmeasure.view.EnforcementMeasureView;
import org.anjian.api.permission.PermissionTable;

/** Who may do what with an enforcement measure, and read it: the enterprise once it was told of it. */
public final class EnforcementMeasurePermissions {

    private EnforcementMeasurePermissions() {}

    /** The table of the context. */
    public static PermissionTable table() {
        return PermissionTable.of("penalty-case/enforcementmeasure")
                .allow(ProposeEnforcementMeasure.class, JURISDICTION, OFFICER, AGENCY_HEAD)
                .allow(ApproveEnforcementMeasure.class, JURISDICTION, AGENCY_HEAD)
                .allow(RejectEnforcementMeasure.class, JURISDICTION, AGENCY_HEAD)
                .allow(GiveMeasureNotice.class, JURISDICTION, OFFICER, AGENCY_HEAD)
                .allow(ImposeEnforcementMeasure.class, JURISDICTION, OFFICER, AGENCY_HEAD)
                .allow(RecordMeasureRefusal.class, JURISDICTION, OFFICER, AGENCY_HEAD)
                .allow(ReinspectMeasure.class, JURISDICTION, OFFICER, AGENCY_HEAD)
                .allow(ExtendEnforcementMeasure.class, JURISDICTION, AGENCY_HEAD)
                .allow(LiftEnforcementMeasure.class, JURISDICTION, OFFICER, AGENCY_HEAD)
                .allow(ConvertEnforcementMeasure.class, JURISDICTION, AGENCY_HEAD)
                .allow(EnforcementMeasureView.class, JURISDICTION, OFFICER, AGENCY_HEAD, COMMITTEE_OFFICE, GOVERNMENT)
                .allow(EnforcementMeasureView.class, OWN_ENTERPRISE, ENTERPRISE)
                .allow(EnforcementMeasureView.class, ALL, AUDITOR)
                .because("QJ16-05c", ProposeEnforcementMeasure.class, ImposeEnforcementMeasure.class)
                .because("NL-AQ70", ApproveEnforcementMeasure.class)
                .because("NL-QZ25", ExtendEnforcementMeasure.class)
                .build();
    }
}
