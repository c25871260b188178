package org.anjian.api.campaign;

import static org.anjian.api.message.Role.AGENCY_HEAD;
import static org.anjian.api.message.Role.AUDITOR;
import static org.anjian.api.message.Role.COMMITTEE_OFFICE;
import static org.anjian.api.message.Role.ENTERPRISE;
import static org.anjian.api.message.Role.OFFICER;
import static org.anjian.api.message.Role.SAFETY_MANAGER;
import static org.anjian.api.permission.Reach.ALL;
import static org.anjian.api.permission.Reach.JURISDICTION;

import org.anjian.api.campaign.command.AddKeyObject;
import org.anjian.api.campaign.command.CloseCampaign;
import org.anjian.api.campaign.command.ExposeTypicalCases;
import org.anjian.api.campaign.command.FixCampaignKeyObjects;
import org.anjian.api.campaign.command.LaunchCampaign;
import org.anjian.api.campaign.command.RecordCampaignOutcome;
import org.anjian.api.campaign.command.SetCampaignBaseline;
import org.anjian.api.campaign.view.CampaignView;
import org.anjian.api.permission.PermissionTable;

/** Who may launch, carry out and read campaigns (专项治理). */
public final class CampaignPermissions {

    private CampaignPermissions() {}

    /** The table of the aggregate. */
    public static PermissionTable table() {
        return PermissionTable.of("campaign-selfcheck/campaign")
                .allow(LaunchCampaign.class, JURISDICTION, COMMITTEE_OFFICE)
                .allow(FixCampaignKeyObjects.class, JURISDICTION, COMMITTEE_OFFICE)
                .allow(AddKeyObject.class, JURISDICTION, COMMITTEE_OFFICE)
                .allow(SetCampaignBaseline.class, JURISDICTION, COMMITTEE_OFFICE)
                .allow(RecordCampaignOutcome.class, JURISDICTION, COMMITTEE_OFFICE)
                .allow(CloseCampaign.class, JURISDICTION, COMMITTEE_OFFICE)
                .allow(ExposeTypicalCases.class, JURISDICTION, OFFICER, AGENCY_HEAD, COMMITTEE_OFFICE)
                .allow(
                        CampaignView.class,
                        ALL,
                        ENTERPRISE,
                        SAFETY_MANAGER,
                        OFFICER,
                        AGENCY_HEAD,
                        COMMITTEE_OFFICE,
                        AUDITOR)
                .because("QX24-00", LaunchCampaign.class)
                .because("QX24-O2", FixCampaignKeyObjects.class, AddKeyObject.class)
                .because("QX24-P3d", ExposeTypicalCases.class)
                .because("QX24-P4f", CloseCampaign.class)
                .build();
    }
}
