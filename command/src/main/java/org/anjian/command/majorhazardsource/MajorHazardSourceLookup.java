package org.anjian.command.majorhazardsource;

import java.time.LocalDate;
import java.util.List;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.majorhazardsource.MajorHazardSourceId;
import org.anjian.api.majorhazardsource.event.EmergencyMeasuresTold;
import org.anjian.api.majorhazardsource.event.HazardSourceAssessed;
import org.anjian.api.majorhazardsource.event.HazardSourceWatched;
import org.anjian.api.majorhazardsource.event.MajorHazardSourceDeregistered;
import org.anjian.api.majorhazardsource.event.MajorHazardSourceEvent;
import org.anjian.api.majorhazardsource.event.MajorHazardSourceFiled;
import org.anjian.api.majorhazardsource.event.MajorHazardSourceIdentified;
import org.anjian.api.majorhazardsource.event.MajorHazardSourceRegistered;
import org.anjian.api.message.LegalTime;
import org.anjian.command.lookup.Lookup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The write side's own table of major hazard sources. */
@Component
public class MajorHazardSourceLookup implements FiledSources, Lookup {

    private final JdbcClient database;

    public MajorHazardSourceLookup(JdbcClient database) {
        this.database = database;
    }

    @Override
    public List<KnownSource> of(EnterpriseId enterprise) {
        return database.sql("SELECT source, name, registered_on, filed_on FROM major_hazard_source_lookup"
                        + " WHERE enterprise = :enterprise AND NOT deregistered ORDER BY source")
                .param("enterprise", enterprise.raw())
                .query((row, index) -> new KnownSource(
                        new MajorHazardSourceId(row.getString("source")),
                        row.getString("name"),
                        row.getObject("registered_on", LocalDate.class),
                        row.getObject("filed_on", LocalDate.class)))
                .list();
    }

    /**
     * Takes in an event of a major hazard source.
     *
     * @param sequence its place in the history of the source; one that is not newer than the row changes nothing
     */
    @EventHandler
    public void on(MajorHazardSourceEvent event, @SequenceNumber long sequence) {
        LocalDate day = LegalTime.dayOf(event.occurredAt());
        switch (event) {
            case MajorHazardSourceIdentified identified -> add(identified, sequence);
            case MajorHazardSourceRegistered registered ->
                set("registered_on = :value", registered.source().id(), day, sequence);
            case MajorHazardSourceFiled filed ->
                set("filed_on = :value", filed.source().id(), day, sequence);
            case MajorHazardSourceDeregistered gone ->
                set("deregistered = :value", gone.source().id(), true, sequence);
            case HazardSourceAssessed assessed -> {}
            case HazardSourceWatched watched -> {}
            case EmergencyMeasuresTold told -> {}
        }
    }

    private void add(MajorHazardSourceIdentified identified, long sequence) {
        database.sql("""
                        INSERT INTO major_hazard_source_lookup (source, enterprise, name, version)
                        VALUES (:source, :enterprise, :name, :version)
                        ON CONFLICT (source) DO NOTHING""")
                .param("source", identified.source().id().raw())
                .param("enterprise", identified.source().enterpriseId().raw())
                .param("name", identified.source().name())
                .param("version", sequence)
                .update();
    }

    private void set(String assignment, MajorHazardSourceId source, Object value, long sequence) {
        database.sql("UPDATE major_hazard_source_lookup SET " + assignment
                        + ", version = :version WHERE source = :source AND version < :version")
                .param("value", value)
                .param("source", source.raw())
                .param("version", sequence)
                .update();
    }
}
