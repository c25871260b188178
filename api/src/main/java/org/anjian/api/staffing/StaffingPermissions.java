package org.anjian.api.staffing;

import static org.anjian.api.message.Role.AGENCY_HEAD;
import static org.anjian.api.message.Role.AUDITOR;
import static org.anjian.api.message.Role.COMMITTEE_OFFICE;
import static org.anjian.api.message.Role.ENTERPRISE;
import static org.anjian.api.message.Role.OFFICER;
import static org.anjian.api.message.Role.SAFETY_MANAGER;
import static org.anjian.api.message.Role.SYSTEM;
import static org.anjian.api.permission.Reach.ALL;
import static org.anjian.api.permission.Reach.JURISDICTION;
import static org.anjian.api.permission.Reach.OWN_ENTERPRISE;

import org.anjian.api.permission.PermissionTable;
import org.anjian.api.staffing.command.AssignEnterpriseResponsibility;
import org.anjian.api.staffing.command.AssignPostResponsibility;
import org.anjian.api.staffing.command.DeclareResponsibilitySystem;
import org.anjian.api.staffing.command.DefineResponsibilityPost;
import org.anjian.api.staffing.command.DisbandRescueTeam;
import org.anjian.api.staffing.command.DissolveSafetyDepartment;
import org.anjian.api.staffing.command.EndStaffing;
import org.anjian.api.staffing.command.EstablishEmergencyBody;
import org.anjian.api.staffing.command.EstablishEnterpriseSafetyCommittee;
import org.anjian.api.staffing.command.EstablishHazardBody;
import org.anjian.api.staffing.command.EstablishSafetyDepartment;
import org.anjian.api.staffing.command.EvaluateStaffing;
import org.anjian.api.staffing.command.OrderStaffingCorrection;
import org.anjian.api.staffing.command.RecordLeadership;
import org.anjian.api.staffing.command.RecordNewTechnology;
import org.anjian.api.staffing.command.RecordRegisteredSafetyEngineer;
import org.anjian.api.staffing.command.RecordRescueContract;
import org.anjian.api.staffing.command.RecordRescueSupplies;
import org.anjian.api.staffing.command.RecordRescueTeam;
import org.anjian.api.staffing.command.RecordSafetyInvestment;
import org.anjian.api.staffing.command.ReleaseManagerFromStaffing;
import org.anjian.api.staffing.command.ReleaseRegisteredSafetyEngineer;
import org.anjian.api.staffing.command.TakeManagerIntoStaffing;
import org.anjian.api.staffing.view.StaffingView;

/** Who may record, order and read the staffing of enterprises. */
public final class StaffingPermissions {

    private StaffingPermissions() {}

    /** The table of the context. */
    public static PermissionTable table() {
        return PermissionTable.of("enterprise-registry/staffing")
                .allow(DissolveSafetyDepartment.class, OWN_ENTERPRISE, ENTERPRISE)
                .allow(EstablishSafetyDepartment.class, OWN_ENTERPRISE, ENTERPRISE)
                .allow(RecordRegisteredSafetyEngineer.class, OWN_ENTERPRISE, ENTERPRISE)
                .allow(ReleaseRegisteredSafetyEngineer.class, OWN_ENTERPRISE, ENTERPRISE)
                .allow(RecordLeadership.class, OWN_ENTERPRISE, ENTERPRISE)
                .allow(AssignEnterpriseResponsibility.class, OWN_ENTERPRISE, ENTERPRISE)
                .allow(DefineResponsibilityPost.class, OWN_ENTERPRISE, ENTERPRISE)
                .allow(AssignPostResponsibility.class, OWN_ENTERPRISE, ENTERPRISE)
                .allow(EstablishEnterpriseSafetyCommittee.class, OWN_ENTERPRISE, ENTERPRISE)
                .allow(DeclareResponsibilitySystem.class, OWN_ENTERPRISE, ENTERPRISE)
                .allow(EstablishHazardBody.class, OWN_ENTERPRISE, ENTERPRISE)
                .allow(EstablishEmergencyBody.class, OWN_ENTERPRISE, ENTERPRISE)
                .allow(RecordRescueTeam.class, OWN_ENTERPRISE, ENTERPRISE)
                .allow(DisbandRescueTeam.class, OWN_ENTERPRISE, ENTERPRISE)
                .allow(RecordRescueSupplies.class, OWN_ENTERPRISE, ENTERPRISE)
                .allow(RecordRescueContract.class, OWN_ENTERPRISE, ENTERPRISE)
                .allow(RecordSafetyInvestment.class, OWN_ENTERPRISE, ENTERPRISE)
                .allow(RecordNewTechnology.class, OWN_ENTERPRISE, ENTERPRISE)
                .allow(TakeManagerIntoStaffing.class, JURISDICTION, SYSTEM)
                .allow(ReleaseManagerFromStaffing.class, JURISDICTION, SYSTEM)
                .allow(EvaluateStaffing.class, JURISDICTION, OFFICER, AGENCY_HEAD, SYSTEM)
                .allow(EndStaffing.class, JURISDICTION, SYSTEM)
                .allow(OrderStaffingCorrection.class, JURISDICTION, OFFICER, AGENCY_HEAD)
                .allow(StaffingView.class, JURISDICTION, OFFICER, AGENCY_HEAD, COMMITTEE_OFFICE)
                .allow(StaffingView.class, OWN_ENTERPRISE, ENTERPRISE, SAFETY_MANAGER)
                .allow(StaffingView.class, ALL, AUDITOR)
                .build();
    }
}
