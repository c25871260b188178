package org.anjian.api.inspection;

import static org.anjian.api.message.Role.AGENCY_HEAD;
import static org.anjian.api.message.Role.AUDITOR;
import static org.anjian.api.message.Role.AUXILIARY;
import static org.anjian.api.message.Role.COMMITTEE_OFFICE;
import static org.anjian.api.message.Role.ENTERPRISE;
import static org.anjian.api.message.Role.IMPORTER;
import static org.anjian.api.message.Role.OFFICER;
import static org.anjian.api.message.Role.SAFETY_MANAGER;
import static org.anjian.api.permission.Reach.ALL;
import static org.anjian.api.permission.Reach.CASE_TEAM;
import static org.anjian.api.permission.Reach.JURISDICTION;
import static org.anjian.api.permission.Reach.OWN_ENTERPRISE;
import static org.anjian.api.permission.Reach.UNCONCEALED;

import org.anjian.api.inspection.command.AbortInspection;
import org.anjian.api.inspection.command.AcknowledgeFindingTransfer;
import org.anjian.api.inspection.command.AssignAssistants;
import org.anjian.api.inspection.command.AssignInspectors;
import org.anjian.api.inspection.command.AttachProcessRecord;
import org.anjian.api.inspection.command.CheckChecklistItem;
import org.anjian.api.inspection.command.CompleteInspection;
import org.anjian.api.inspection.command.ImportInspection;
import org.anjian.api.inspection.command.MarkConfidential;
import org.anjian.api.inspection.command.NotifyInspection;
import org.anjian.api.inspection.command.OpenInspection;
import org.anjian.api.inspection.command.PublishInspectionResult;
import org.anjian.api.inspection.command.RecordEnterpriseView;
import org.anjian.api.inspection.command.RecordFinding;
import org.anjian.api.inspection.command.RecordInspection;
import org.anjian.api.inspection.command.RecordSignatureRefusal;
import org.anjian.api.inspection.command.RecuseOfficer;
import org.anjian.api.inspection.command.ReportObstruction;
import org.anjian.api.inspection.command.SignInspectionRecord;
import org.anjian.api.inspection.command.StartInspection;
import org.anjian.api.inspection.command.TransferFinding;
import org.anjian.api.inspection.view.AccessAuditEntry;
import org.anjian.api.inspection.view.ConfidentialRecordView;
import org.anjian.api.inspection.view.InspectionView;
import org.anjian.api.permission.PermissionTable;

/** Who may do what with an inspection, and read it. */
public final class InspectionPermissions {

    private InspectionPermissions() {}

    /** The table of the context. */
    public static PermissionTable table() {
        return PermissionTable.of("inspection-enforcement/inspection")
                .allow(OpenInspection.class, JURISDICTION, OFFICER, AGENCY_HEAD)
                .allow(AssignInspectors.class, CASE_TEAM, OFFICER)
                .allow(AssignAssistants.class, CASE_TEAM, OFFICER)
                .allow(AbortInspection.class, CASE_TEAM, OFFICER)
                .allow(PublishInspectionResult.class, CASE_TEAM, OFFICER)
                .allow(AssignInspectors.class, JURISDICTION, AGENCY_HEAD)
                .allow(AssignAssistants.class, JURISDICTION, AGENCY_HEAD)
                .allow(AbortInspection.class, JURISDICTION, AGENCY_HEAD)
                .allow(PublishInspectionResult.class, JURISDICTION, AGENCY_HEAD)
                .allow(RecuseOfficer.class, CASE_TEAM, OFFICER)
                .allow(NotifyInspection.class, CASE_TEAM, OFFICER)
                .allow(StartInspection.class, CASE_TEAM, OFFICER)
                .allow(CheckChecklistItem.class, CASE_TEAM, OFFICER)
                .allow(RecordFinding.class, CASE_TEAM, OFFICER)
                .allow(AttachProcessRecord.class, CASE_TEAM, OFFICER)
                .allow(MarkConfidential.class, CASE_TEAM, OFFICER)
                .allow(RecordEnterpriseView.class, CASE_TEAM, OFFICER)
                .allow(RecordInspection.class, CASE_TEAM, OFFICER)
                .allow(SignInspectionRecord.class, CASE_TEAM, OFFICER)
                .allow(RecordSignatureRefusal.class, CASE_TEAM, OFFICER)
                .allow(CompleteInspection.class, CASE_TEAM, OFFICER)
                .allow(ReportObstruction.class, CASE_TEAM, OFFICER)
                .allow(TransferFinding.class, CASE_TEAM, OFFICER)
                .allow(AttachProcessRecord.class, CASE_TEAM, AUXILIARY)
                .allow(AcknowledgeFindingTransfer.class, JURISDICTION, OFFICER, AGENCY_HEAD)
                .allow(ImportInspection.class, ALL, IMPORTER)
                .allow(InspectionView.class, UNCONCEALED, OFFICER, COMMITTEE_OFFICE)
                .allow(InspectionView.class, JURISDICTION, AGENCY_HEAD)
                .allow(InspectionView.class, OWN_ENTERPRISE, ENTERPRISE, SAFETY_MANAGER)
                .allow(InspectionView.class, ALL, AUDITOR)
                .because("QJ22B-06a", OpenInspection.class)
                .because("NL-CF42", AssignInspectors.class, RecuseOfficer.class)
                .because("QJ16-11d", AssignAssistants.class)
                .because("QX24-R3", NotifyInspection.class)
                .because("NL-AQ67", StartInspection.class)
                .because("QJ16-06e", AttachProcessRecord.class)
                .because("QJ22B-08b", MarkConfidential.class)
                .because(
                        "NL-AQ68",
                        RecordInspection.class,
                        SignInspectionRecord.class,
                        RecordSignatureRefusal.class,
                        CompleteInspection.class)
                .because("ML20-05d", PublishInspectionResult.class)
                .because("NL-AQ69", TransferFinding.class, AcknowledgeFindingTransfer.class)
                .because("NL-AQ65", RecordFinding.class)
                .build();
    }

    /** Who may read what an enterprise keeps secret, and who may read who did (QJ22B-08b). */
    public static PermissionTable secrets() {
        return PermissionTable.of("inspection-enforcement/confidential")
                .allow(ConfidentialRecordView.class, CASE_TEAM, OFFICER, AGENCY_HEAD)
                .allow(ConfidentialRecordView.class, OWN_ENTERPRISE, ENTERPRISE)
                .allow(ConfidentialRecordView.class, ALL, AUDITOR)
                .allow(AccessAuditEntry.class, ALL, AUDITOR)
                .because("QJ22B-08b", ConfidentialRecordView.class, AccessAuditEntry.class)
                .build();
    }
}
