package org.anjian.command.inspection;

import org.anjian.api.hazard.HazardGrade;
import org.anjian.api.hazard.HazardId;
import org.anjian.api.hazard.HazardKind;
import org.anjian.api.hazard.HazardSource;
import org.anjian.api.hazard.event.HazardGraded;
import org.anjian.api.hazard.event.HazardRegistered;
import org.anjian.command.lookup.Lookup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The write side's own table of major hazards (QJ16-11f). */
@Component
public class MajorHazardLookup implements MajorHazards, Lookup {

    private final JdbcClient database;

    public MajorHazardLookup(JdbcClient database) {
        this.database = database;
    }

    @Override
    public boolean contains(HazardId hazard) {
        return database.sql("SELECT EXISTS (SELECT FROM major_hazard_lookup WHERE hazard = :hazard)")
                .param("hazard", hazard.raw())
                .query(Boolean.class)
                .single();
    }

    /** Takes in a new hazard that is major from its registration on. */
    @EventHandler
    public void on(HazardRegistered event) {
        if (event.kind() == HazardKind.HAZARD
                && event.severity() == HazardGrade.MAJOR
                && event.source() != HazardSource.OTHER_SYSTEM) {
            add(event.hazard().id());
        }
    }

    /** Takes in another grade. */
    @EventHandler
    public void on(HazardGraded event) {
        if (event.severity() == HazardGrade.MAJOR) {
            add(event.hazard().id());
        } else {
            database.sql("DELETE FROM major_hazard_lookup WHERE hazard = :hazard")
                    .param("hazard", event.hazard().id().raw())
                    .update();
        }
    }

    private void add(HazardId hazard) {
        database.sql("INSERT INTO major_hazard_lookup (hazard) VALUES (:hazard) ON CONFLICT DO NOTHING")
                .param("hazard", hazard.raw())
                .update();
    }
}
