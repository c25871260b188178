package org.anjian.command.selfcheck;

import java.util.Optional;
import org.anjian.api.hazard.HazardId;
import org.anjian.api.region.RegionCode;
import org.anjian.api.selfcheck.SelfInspectionId;
import org.anjian.api.selfcheck.event.HazardRaisedFromSelfInspection;
import org.anjian.command.lookup.Lookup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The write side's own table of the hazards that self-inspections raised. */
@Component
public class CampaignHazardLookup implements CampaignHazards, Lookup {

    private final JdbcClient database;

    public CampaignHazardLookup(JdbcClient database) {
        this.database = database;
    }

    @Override
    public Optional<RaisedFrom> origin(HazardId hazard) {
        return database.sql("SELECT self_inspection, region FROM campaign_hazard_lookup WHERE hazard = :hazard")
                .param("hazard", hazard.raw())
                .query((row, index) -> new RaisedFrom(
                        new SelfInspectionId(row.getString("self_inspection")),
                        new RegionCode(row.getString("region"))))
                .optional();
    }

    /** Takes in a hazard. */
    @EventHandler
    public void on(HazardRaisedFromSelfInspection event) {
        database.sql("INSERT INTO campaign_hazard_lookup (hazard, self_inspection, region)"
                        + " VALUES (:hazard, :inspection, :region) ON CONFLICT (hazard) DO NOTHING")
                .param("hazard", event.hazardId().raw())
                .param("inspection", event.selfInspection().id().raw())
                .param("region", event.selfInspection().region().raw())
                .update();
    }
}
