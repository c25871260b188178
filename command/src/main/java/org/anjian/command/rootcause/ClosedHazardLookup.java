package org.anjian.command.rootcause;

import java.time.LocalDate;
import java.util.Set;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.hazard.HazardId;
import org.anjian.api.hazard.HazardSubject;
import org.anjian.api.hazard.event.HazardClosed;
import org.anjian.api.hazard.event.HazardEvent;
import org.anjian.api.hazard.event.HazardReopened;
import org.anjian.api.hazard.event.HazardRevoked;
import org.anjian.command.lookup.Lookup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The write side's own table of closed hazards. */
@Component
public class ClosedHazardLookup implements ClosedHazards, Lookup {

    private final JdbcClient database;

    public ClosedHazardLookup(JdbcClient database) {
        this.database = database;
    }

    @Override
    public Set<HazardId> of(EnterpriseId enterprise, LocalDate from, LocalDate to) {
        return database.sql("SELECT hazard FROM closed_hazard_lookup"
                        + " WHERE enterprise = :enterprise AND closed_on BETWEEN :from AND :to")
                .param("enterprise", enterprise.raw())
                .param("from", from)
                .param("to", to)
                .query((row, index) -> new HazardId(row.getString("hazard")))
                .set();
    }

    /**
     * Takes in an event of a hazard.
     *
     * @param sequence its place in the history of the hazard; one that is not newer than the row changes nothing
     */
    @EventHandler
    public void on(HazardEvent event, @SequenceNumber long sequence) {
        if (event instanceof HazardClosed closed) {
            save(closed.hazard(), closed.closedOn(), sequence);
        } else if (event instanceof HazardReopened || event instanceof HazardRevoked) {
            save(event.hazard(), null, sequence);
        }
    }

    private void save(HazardSubject hazard, @Nullable LocalDate closedOn, long sequence) {
        database.sql("""
                        INSERT INTO closed_hazard_lookup (hazard, enterprise, closed_on, version)
                        VALUES (:hazard, :enterprise, CAST(:closedOn AS date), :version)
                        ON CONFLICT (hazard) DO UPDATE
                        SET enterprise = excluded.enterprise, closed_on = excluded.closed_on,
                            version = excluded.version
                        WHERE closed_hazard_lookup.version < excluded.version""")
                .param("hazard", hazard.id().raw())
                .param("enterprise", hazard.enterpriseId().raw())
                .param("closedOn", closedOn == null ? null : closedOn.toString())
                .param("version", sequence)
                .update();
    }
}
