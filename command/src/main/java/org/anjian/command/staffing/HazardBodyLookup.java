package org.anjian.command.staffing;

import java.time.Instant;
import java.time.ZoneOffset;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.staffing.event.HazardBodyEstablished;
import org.anjian.command.lookup.Lookup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The write side's own table of bodies that investigate hazards: the first body of an enterprise stays the first. */
@Component
public class HazardBodyLookup implements HazardBodies, Lookup {

    private final JdbcClient database;

    public HazardBodyLookup(JdbcClient database) {
        this.database = database;
    }

    @Override
    public boolean existsAt(EnterpriseId enterprise, Instant instant) {
        return database.sql("SELECT EXISTS (SELECT 1 FROM hazard_body_lookup"
                        + " WHERE enterprise = :enterprise AND established_at <= :instant)")
                .param("enterprise", enterprise.raw())
                .param("instant", instant.atOffset(ZoneOffset.UTC))
                .query(Boolean.class)
                .single();
    }

    /** Takes in a body. */
    @EventHandler
    public void on(HazardBodyEstablished event) {
        database.sql("""
                        INSERT INTO hazard_body_lookup (enterprise, established_at) VALUES (:enterprise, :at)
                        ON CONFLICT (enterprise) DO UPDATE
                        SET established_at = least(hazard_body_lookup.established_at, excluded.established_at)""")
                .param("enterprise", event.staffing().enterpriseId().raw())
                .param("at", event.occurredAt().atOffset(ZoneOffset.UTC))
                .update();
    }
}
