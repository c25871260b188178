package org.anjian.command.employeecomment;

import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.hazard.HazardId;
import org.anjian.api.hazard.event.HazardRegistered;
import org.anjian.command.lookup.Lookup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The write side's own table of whose the hazards are. */
@Component
public class HazardOwnerLookup implements HazardsOfEnterprises, Lookup {

    private final JdbcClient database;

    public HazardOwnerLookup(JdbcClient database) {
        this.database = database;
    }

    @Override
    public boolean has(EnterpriseId enterprise, HazardId hazard) {
        return database.sql("SELECT EXISTS (SELECT 1 FROM hazard_owner_lookup"
                        + " WHERE hazard = :hazard AND enterprise = :enterprise)")
                .param("hazard", hazard.raw())
                .param("enterprise", enterprise.raw())
                .query(Boolean.class)
                .single();
    }

    /** Takes in a hazard. */
    @EventHandler
    public void on(HazardRegistered event) {
        database.sql("INSERT INTO hazard_owner_lookup (hazard, enterprise) VALUES (:hazard, :enterprise)"
                        + " ON CONFLICT DO NOTHING")
                .param("hazard", event.hazard().id().raw())
                .param("enterprise", event.hazard().enterpriseId().raw())
                .update();
    }
}
