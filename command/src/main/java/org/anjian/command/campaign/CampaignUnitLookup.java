package org.anjian.command.campaign;

import java.util.List;
import org.anjian.api.campaign.CampaignId;
import org.anjian.api.campaign.CampaignMeasure;
import org.anjian.api.campaign.event.CampaignMeasureRecorded;
import org.anjian.api.campaign.event.CampaignUnitEnrolled;
import org.anjian.api.campaign.event.MobilizationMeetingHeld;
import org.anjian.api.campaign.event.TopicTrainingHeld;
import org.anjian.api.campaign.event.UnitParticipationEvent;
import org.anjian.api.campaign.event.UnitPrincipalSummoned;
import org.anjian.api.campaign.event.UnitRectificationOrdered;
import org.anjian.command.lookup.Lookup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The write side's own table of the units of campaigns. */
@Component
public class CampaignUnitLookup implements CampaignUnits, Lookup {

    private final JdbcClient database;

    public CampaignUnitLookup(JdbcClient database) {
        this.database = database;
    }

    @Override
    public List<UnitStanding> of(CampaignId campaign) {
        return database.sql("SELECT organisation, bit_count(measures::bit(8)) AS done, ordered, summoned"
                        + " FROM campaign_unit_lookup WHERE campaign = :campaign ORDER BY organisation")
                .param("campaign", campaign.raw())
                .query((row, index) -> new UnitStanding(
                        row.getString("organisation"),
                        row.getInt("done"),
                        row.getBoolean("ordered"),
                        row.getBoolean("summoned")))
                .list();
    }

    /** Takes in an event of a unit. */
    @EventHandler
    public void on(UnitParticipationEvent event) {
        String unit = event.unit().id().raw();
        switch (event) {
            case CampaignUnitEnrolled enrolled ->
                database.sql("INSERT INTO campaign_unit_lookup (unit, campaign, organisation)"
                                + " VALUES (:unit, :campaign, :organisation) ON CONFLICT (unit) DO NOTHING")
                        .param("unit", unit)
                        .param("campaign", enrolled.unit().campaignId().raw())
                        .param("organisation", enrolled.unit().organisation())
                        .update();
            case MobilizationMeetingHeld held -> done(unit, CampaignMeasure.MOBILIZATION_MEETING);
            case TopicTrainingHeld held -> done(unit, CampaignMeasure.TOPIC_TRAINING);
            case CampaignMeasureRecorded recorded -> done(unit, recorded.measure());
            case UnitRectificationOrdered ordered -> set("ordered", unit);
            case UnitPrincipalSummoned summoned -> set("summoned", unit);
            default -> {}
        }
    }

    private void done(String unit, CampaignMeasure measure) {
        database.sql("UPDATE campaign_unit_lookup SET measures = measures | :measure WHERE unit = :unit")
                .param("measure", 1 << measure.ordinal())
                .param("unit", unit)
                .update();
    }

    private void set(String column, String unit) {
        database.sql("UPDATE campaign_unit_lookup SET " + column + " = true WHERE unit = :unit")
                .param("unit", unit)
                .update();
    }
}
