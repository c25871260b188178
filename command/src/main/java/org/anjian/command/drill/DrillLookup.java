package org.anjian.command.drill;

import java.time.LocalDate;
import java.util.List;
import org.anjian.api.drill.event.EmergencyDrillRecorded;
import org.anjian.api.emergencyplan.EmergencyPlanType;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.message.LegalTime;
import org.anjian.command.lookup.Lookup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The write side's own table of drills. */
@Component
public class DrillLookup implements RecordedDrills, Lookup {

    private final JdbcClient database;

    public DrillLookup(JdbcClient database) {
        this.database = database;
    }

    @Override
    public List<RecordedDrill> of(EnterpriseId enterprise, LocalDate from, LocalDate to) {
        return database.sql("SELECT kind, day FROM drill_lookup"
                        + " WHERE enterprise = :enterprise AND day BETWEEN :from AND :to ORDER BY day, drill")
                .param("enterprise", enterprise.raw())
                .param("from", from)
                .param("to", to)
                .query((row, index) -> new RecordedDrill(
                        EmergencyPlanType.valueOf(row.getString("kind")), row.getObject("day", LocalDate.class)))
                .list();
    }

    /** Takes in a drill. */
    @EventHandler
    public void on(EmergencyDrillRecorded event) {
        database.sql("""
                        INSERT INTO drill_lookup (drill, enterprise, kind, day)
                        VALUES (:drill, :enterprise, :kind, :day)
                        ON CONFLICT (drill) DO NOTHING""")
                .param("drill", event.drillId())
                .param("enterprise", event.programme().enterpriseId().raw())
                .param("kind", event.kind().name())
                .param("day", LegalTime.dayOf(event.occurredAt()))
                .update();
    }
}
