package org.anjian.command.hazard;

import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.hazard.HazardGrade;
import org.anjian.api.hazard.HazardId;
import org.anjian.api.hazard.HazardKind;
import org.anjian.api.hazard.HazardSource;
import org.anjian.api.hazard.event.HazardClosed;
import org.anjian.api.hazard.event.HazardEvent;
import org.anjian.api.hazard.event.HazardGraded;
import org.anjian.api.hazard.event.HazardRegistered;
import org.anjian.api.hazard.event.HazardReopened;
import org.anjian.api.hazard.event.HazardRevoked;
import org.anjian.command.lookup.Lookup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The write side's own table of hazards that are or were major. A row carries a version, so the older never wins. */
@Component
public class MajorHazardLookup implements MajorHazards, Lookup {

    private final JdbcClient database;

    public MajorHazardLookup(JdbcClient database) {
        this.database = database;
    }

    @Override
    public boolean areOpenAt(EnterpriseId enterprise) {
        return database.sql("SELECT EXISTS (SELECT 1 FROM major_hazard_lookup"
                        + " WHERE enterprise = :enterprise AND major AND open)")
                .param("enterprise", enterprise.raw())
                .query(Boolean.class)
                .single();
    }

    @Override
    public boolean contains(HazardId hazard) {
        return database.sql("SELECT EXISTS (SELECT 1 FROM major_hazard_lookup"
                        + " WHERE hazard = :hazard AND major AND NOT taken_over)")
                .param("hazard", hazard.raw())
                .query(Boolean.class)
                .single();
    }

    /** Takes in a major hazard. */
    @EventHandler
    public void on(HazardRegistered event, @SequenceNumber long version) {
        if (event.kind() == HazardKind.HAZARD && event.severity() == HazardGrade.MAJOR) {
            become(event, "true", Boolean.toString(event.source() == HazardSource.OTHER_SYSTEM), version);
        }
    }

    /** Takes in that a hazard became major, or is so no more. */
    @EventHandler
    public void on(HazardGraded event, @SequenceNumber long version) {
        become(event, Boolean.toString(event.severity() == HazardGrade.MAJOR), "false", version);
    }

    /** Takes in that a hazard is closed. */
    @EventHandler
    public void on(HazardClosed event, @SequenceNumber long version) {
        open(event, "false", version);
    }

    /** Takes in that a hazard is void. */
    @EventHandler
    public void on(HazardRevoked event, @SequenceNumber long version) {
        open(event, "false", version);
    }

    /** Takes in that a hazard is open again. */
    @EventHandler
    public void on(HazardReopened event, @SequenceNumber long version) {
        open(event, "true", version);
    }

    private void become(HazardEvent event, String major, String takenOver, long version) {
        database.sql("""
                        INSERT INTO major_hazard_lookup (hazard, enterprise, major, taken_over, open, version)
                        VALUES (:hazard, :enterprise, :major::boolean, :takenOver::boolean, true, :version)
                        ON CONFLICT (hazard) DO UPDATE SET major = excluded.major, taken_over = excluded.taken_over,
                            version = excluded.version
                        WHERE major_hazard_lookup.version < excluded.version""")
                .param("hazard", event.hazard().id().raw())
                .param("enterprise", event.hazard().enterpriseId().raw())
                .param("major", major)
                .param("takenOver", takenOver)
                .param("version", version)
                .update();
    }

    private void open(HazardEvent event, String open, long version) {
        database.sql("UPDATE major_hazard_lookup SET open = :open::boolean, version = :version"
                        + " WHERE hazard = :hazard AND version < :version")
                .param("hazard", event.hazard().id().raw())
                .param("open", open)
                .param("version", version)
                .update();
    }
}
