package org.anjian.api.selfcheck;

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
import org.anjian.api.selfcheck.command.AnswerChecklistItem;
import org.anjian.api.selfcheck.command.AnswerPrincipalSection;
import org.anjian.api.selfcheck.command.CloseCampaignForEnterprise;
import org.anjian.api.selfcheck.command.CompleteSelfInspection;
import org.anjian.api.selfcheck.command.EnlistKeyObject;
import org.anjian.api.selfcheck.command.EnrolCampaignSubject;
import org.anjian.api.selfcheck.command.HoldAcceptanceInspection;
import org.anjian.api.selfcheck.command.PublishCommitmentInternally;
import org.anjian.api.selfcheck.command.RaiseHazardFromSelfInspection;
import org.anjian.api.selfcheck.command.RecordAcceptanceResult;
import org.anjian.api.selfcheck.command.RecordCampaignInspection;
import org.anjian.api.selfcheck.command.RecordHazardStanding;
import org.anjian.api.selfcheck.command.RecordRevision;
import org.anjian.api.selfcheck.command.SignCommitment;
import org.anjian.api.selfcheck.command.StartSelfInspection;
import org.anjian.api.selfcheck.view.SelfCheckView;

/** Who may answer, check and read the self-inspections of enterprises (自查自纠). */
public final class SelfInspectionPermissions {

    private SelfInspectionPermissions() {}

    /** The table of the aggregate. */
    public static PermissionTable table() {
        return PermissionTable.of("campaign-selfcheck/selfcheck")
                .allow(StartSelfInspection.class, OWN_ENTERPRISE, ENTERPRISE, SAFETY_MANAGER)
                .allow(EnrolCampaignSubject.class, OWN_ENTERPRISE, ENTERPRISE, SAFETY_MANAGER)
                .allow(AnswerChecklistItem.class, OWN_ENTERPRISE, ENTERPRISE, SAFETY_MANAGER)
                .allow(AnswerPrincipalSection.class, OWN_ENTERPRISE, ENTERPRISE, SAFETY_MANAGER)
                .allow(RaiseHazardFromSelfInspection.class, OWN_ENTERPRISE, ENTERPRISE, SAFETY_MANAGER)
                .allow(CompleteSelfInspection.class, OWN_ENTERPRISE, ENTERPRISE, SAFETY_MANAGER)
                .allow(SignCommitment.class, OWN_ENTERPRISE, ENTERPRISE, SAFETY_MANAGER)
                .allow(PublishCommitmentInternally.class, OWN_ENTERPRISE, ENTERPRISE, SAFETY_MANAGER)
                .allow(RecordRevision.class, OWN_ENTERPRISE, ENTERPRISE, SAFETY_MANAGER)
                .allow(RecordCampaignInspection.class, JURISDICTION, OFFICER, AGENCY_HEAD)
                .allow(HoldAcceptanceInspection.class, JURISDICTION, COMMITTEE_OFFICE)
                .allow(RecordAcceptanceResult.class, JURISDICTION, COMMITTEE_OFFICE)
                .allow(CloseCampaignForEnterprise.class, JURISDICTION, OFFICER, AGENCY_HEAD, COMMITTEE_OFFICE)
                .allow(EnlistKeyObject.class, ALL, SYSTEM)
                .allow(RecordHazardStanding.class, ALL, SYSTEM)
                .allow(SelfCheckView.class, JURISDICTION, OFFICER, AGENCY_HEAD, COMMITTEE_OFFICE)
                .allow(SelfCheckView.class, OWN_ENTERPRISE, ENTERPRISE, SAFETY_MANAGER)
                .allow(SelfCheckView.class, ALL, AUDITOR)
                .because("QX24-P2a", StartSelfInspection.class, CompleteSelfInspection.class)
                .because("QX24-P3a", RecordCampaignInspection.class)
                .because("QX24-P4c", HoldAcceptanceInspection.class, RecordAcceptanceResult.class)
                .build();
    }
}
