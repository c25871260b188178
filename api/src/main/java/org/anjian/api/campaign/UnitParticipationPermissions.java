package org.anjian.api.campaign;

import static org.anjian.api.message.Role.AGENCY_HEAD;
import static org.anjian.api.message.Role.AUDITOR;
import static org.anjian.api.message.Role.COMMITTEE_OFFICE;
import static org.anjian.api.message.Role.OFFICER;
import static org.anjian.api.permission.Reach.ALL;
import static org.anjian.api.permission.Reach.JURISDICTION;

import org.anjian.api.campaign.command.EnrolCampaignUnit;
import org.anjian.api.campaign.command.HoldMobilization;
import org.anjian.api.campaign.command.HoldTopicTraining;
import org.anjian.api.campaign.command.OrderUnitRectification;
import org.anjian.api.campaign.command.RecordBestPractice;
import org.anjian.api.campaign.command.RecordCampaignMeasure;
import org.anjian.api.campaign.command.RecordGuidance;
import org.anjian.api.campaign.command.SubmitFinalReport;
import org.anjian.api.campaign.command.SubmitLocalCampaignPlan;
import org.anjian.api.campaign.command.SubmitStageReport;
import org.anjian.api.campaign.command.SummonUnitPrincipal;
import org.anjian.api.campaign.view.UnitParticipationView;
import org.anjian.api.permission.PermissionTable;

/** Who may act for the units of a campaign and read what they did. */
public final class UnitParticipationPermissions {

    private UnitParticipationPermissions() {}

    /** The table of the aggregate. */
    public static PermissionTable table() {
        return PermissionTable.of("campaign-selfcheck/unitparticipation")
                .allow(EnrolCampaignUnit.class, JURISDICTION, COMMITTEE_OFFICE)
                .allow(OrderUnitRectification.class, JURISDICTION, COMMITTEE_OFFICE)
                .allow(SummonUnitPrincipal.class, JURISDICTION, COMMITTEE_OFFICE)
                .allow(SubmitLocalCampaignPlan.class, JURISDICTION, OFFICER, AGENCY_HEAD)
                .allow(HoldMobilization.class, JURISDICTION, OFFICER, AGENCY_HEAD)
                .allow(HoldTopicTraining.class, JURISDICTION, OFFICER, AGENCY_HEAD)
                .allow(RecordGuidance.class, JURISDICTION, OFFICER, AGENCY_HEAD)
                .allow(RecordCampaignMeasure.class, JURISDICTION, OFFICER, AGENCY_HEAD)
                .allow(SubmitStageReport.class, JURISDICTION, OFFICER, AGENCY_HEAD)
                .allow(SubmitFinalReport.class, JURISDICTION, OFFICER, AGENCY_HEAD)
                .allow(RecordBestPractice.class, JURISDICTION, OFFICER, AGENCY_HEAD)
                .allow(UnitParticipationView.class, JURISDICTION, OFFICER, AGENCY_HEAD, COMMITTEE_OFFICE)
                .allow(UnitParticipationView.class, ALL, AUDITOR)
                .because("QX24-P4f", OrderUnitRectification.class, SummonUnitPrincipal.class)
                .because("QX24-E8", RecordCampaignMeasure.class)
                .build();
    }
}
