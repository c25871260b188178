package org.anjian.api.safetymanager;

import static org.anjian.api.message.Role.AGENCY_HEAD;
import static org.anjian.api.message.Role.AUDITOR;
import static org.anjian.api.message.Role.COMMITTEE_OFFICE;
import static org.anjian.api.message.Role.ENTERPRISE;
import static org.anjian.api.message.Role.IMPORTER;
import static org.anjian.api.message.Role.OFFICER;
import static org.anjian.api.message.Role.SAFETY_MANAGER;
import static org.anjian.api.message.Role.SYSTEM;
import static org.anjian.api.permission.Reach.ALL;
import static org.anjian.api.permission.Reach.JURISDICTION;
import static org.anjian.api.permission.Reach.OWN_ENTERPRISE;
import static org.anjian.api.permission.Reach.OWN_FILE;

import org.anjian.api.permission.PermissionTable;
import org.anjian.api.safetymanager.command.ActivateSafetyManager;
import org.anjian.api.safetymanager.command.AdoptAppraisalScheme;
import org.anjian.api.safetymanager.command.AppointSafetyManager;
import org.anjian.api.safetymanager.command.AssignManagingParties;
import org.anjian.api.safetymanager.command.BarSafetyManager;
import org.anjian.api.safetymanager.command.ChangeSafetyManagerPay;
import org.anjian.api.safetymanager.command.CorrectAssessment;
import org.anjian.api.safetymanager.command.DismissSafetyManager;
import org.anjian.api.safetymanager.command.EndPostOfClosedEnterprise;
import org.anjian.api.safetymanager.command.EnrolInAssessmentCycle;
import org.anjian.api.safetymanager.command.EnrolSafetyManager;
import org.anjian.api.safetymanager.command.GrantDutyClearance;
import org.anjian.api.safetymanager.command.InformRegulatorOfStaffChange;
import org.anjian.api.safetymanager.command.LiftSafetyManagerBar;
import org.anjian.api.safetymanager.command.ObjectToAssessment;
import org.anjian.api.safetymanager.command.RecordAppraisalConsequence;
import org.anjian.api.safetymanager.command.RecordEnterpriseAppraisal;
import org.anjian.api.safetymanager.command.RecordPerformanceAssessment;
import org.anjian.api.safetymanager.command.RecordPreJobAssessment;
import org.anjian.api.safetymanager.command.RecordSafetyManagerDeparture;
import org.anjian.api.safetymanager.command.RejectObjection;
import org.anjian.api.safetymanager.command.RenewCertificate;
import org.anjian.api.safetymanager.command.ReportRetaliation;
import org.anjian.api.safetymanager.command.RequestPreJobAssessment;
import org.anjian.api.safetymanager.command.RevokeDutyClearance;
import org.anjian.api.safetymanager.command.TransferSafetyManager;
import org.anjian.api.safetymanager.query.AssessmentStatistics;
import org.anjian.api.safetymanager.view.AssessmentView;
import org.anjian.api.safetymanager.view.SafetyManagerView;

/** Who may do what in the file of a safety manager and read it: the two managing parties, each with its own acts (QJ22A-03). */
public final class SafetyManagerPermissions {

    private SafetyManagerPermissions() {}

    /** The table of the aggregate. An enterprise that records an assessment is told that it is not competent (QJ22A-08a). */
    public static PermissionTable table() {
        return PermissionTable.of("personnel-assessment/safetymanager")
                .allow(AppointSafetyManager.class, OWN_ENTERPRISE, ENTERPRISE)
                .allow(EnrolSafetyManager.class, OWN_ENTERPRISE, ENTERPRISE)
                .allow(EnrolSafetyManager.class, ALL, IMPORTER)
                .allow(AssignManagingParties.class, JURISDICTION, OFFICER, AGENCY_HEAD)
                .allow(RequestPreJobAssessment.class, OWN_ENTERPRISE, ENTERPRISE)
                .allow(RecordPreJobAssessment.class, JURISDICTION, OFFICER, AGENCY_HEAD)
                .allow(RecordPreJobAssessment.class, OWN_ENTERPRISE, ENTERPRISE)
                .allow(GrantDutyClearance.class, JURISDICTION, OFFICER, AGENCY_HEAD)
                .allow(EnrolInAssessmentCycle.class, JURISDICTION, OFFICER, AGENCY_HEAD)
                .allow(ActivateSafetyManager.class, OWN_ENTERPRISE, ENTERPRISE)
                .allow(RecordPerformanceAssessment.class, JURISDICTION, OFFICER, AGENCY_HEAD)
                .allow(RecordPerformanceAssessment.class, OWN_ENTERPRISE, ENTERPRISE)
                .allow(RevokeDutyClearance.class, JURISDICTION, OFFICER, AGENCY_HEAD)
                .allow(BarSafetyManager.class, JURISDICTION, OFFICER, AGENCY_HEAD)
                .allow(LiftSafetyManagerBar.class, JURISDICTION, AGENCY_HEAD)
                .allow(ObjectToAssessment.class, OWN_ENTERPRISE, ENTERPRISE)
                .allow(ObjectToAssessment.class, OWN_FILE, SAFETY_MANAGER)
                .allow(CorrectAssessment.class, JURISDICTION, OFFICER, AGENCY_HEAD)
                .allow(RejectObjection.class, JURISDICTION, OFFICER, AGENCY_HEAD)
                .allow(AdoptAppraisalScheme.class, OWN_ENTERPRISE, ENTERPRISE)
                .allow(RecordEnterpriseAppraisal.class, OWN_ENTERPRISE, ENTERPRISE)
                .allow(RecordAppraisalConsequence.class, OWN_ENTERPRISE, ENTERPRISE)
                .allow(DismissSafetyManager.class, OWN_ENTERPRISE, ENTERPRISE)
                .allow(ChangeSafetyManagerPay.class, OWN_ENTERPRISE, ENTERPRISE)
                .allow(ReportRetaliation.class, OWN_FILE, SAFETY_MANAGER)
                .allow(RenewCertificate.class, JURISDICTION, OFFICER, AGENCY_HEAD)
                .allow(RecordSafetyManagerDeparture.class, OWN_ENTERPRISE, ENTERPRISE)
                .allow(TransferSafetyManager.class, JURISDICTION, OFFICER, AGENCY_HEAD)
                .allow(InformRegulatorOfStaffChange.class, OWN_ENTERPRISE, ENTERPRISE)
                .allow(EndPostOfClosedEnterprise.class, ALL, SYSTEM)
                .allow(SafetyManagerView.class, JURISDICTION, OFFICER, AGENCY_HEAD)
                .allow(SafetyManagerView.class, OWN_ENTERPRISE, ENTERPRISE)
                .allow(SafetyManagerView.class, OWN_FILE, SAFETY_MANAGER)
                .allow(SafetyManagerView.class, ALL, AUDITOR)
                .because("QJ22A-08a", RecordPreJobAssessment.class, GrantDutyClearance.class)
                .because("QJ22A-10c", RecordPerformanceAssessment.class)
                .because("QJ22A-10b", BarSafetyManager.class, LiftSafetyManagerBar.class)
                .build();
    }

    /** Who may read single assessments. */
    public static PermissionTable assessments() {
        return PermissionTable.of("personnel-assessment/assessment")
                .allow(AssessmentView.class, JURISDICTION, OFFICER, AGENCY_HEAD)
                .allow(AssessmentView.class, OWN_ENTERPRISE, ENTERPRISE)
                .allow(AssessmentView.class, OWN_FILE, SAFETY_MANAGER)
                .allow(AssessmentView.class, ALL, AUDITOR)
                .build();
    }

    /** Who may read counts: the committee office reads these and no file. */
    public static PermissionTable statistics() {
        return PermissionTable.of("personnel-assessment/statistics")
                .allow(AssessmentStatistics.class, JURISDICTION, OFFICER, AGENCY_HEAD, COMMITTEE_OFFICE)
                .allow(AssessmentStatistics.class, ALL, AUDITOR)
                .build();
    }
}
