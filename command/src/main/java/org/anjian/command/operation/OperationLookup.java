package org.anjian.command.operation;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import org.anjian.api.enterprise.ResponsibleBody;
import org.anjian.api.operation.CalendarSubject;
import org.anjian.api.operation.LaunchedOperation;
import org.anjian.api.operation.OperationId;
import org.anjian.api.operation.OperationKind;
import org.anjian.api.operation.event.GeneralInspectionLaunched;
import org.anjian.api.operation.event.JointEnforcementLaunched;
import org.anjian.api.operation.event.SectorInspectionLaunched;
import org.anjian.api.region.RegionCode;
import org.anjian.api.sector.Sector;
import org.anjian.command.lookup.Lookup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The write side's own table of operations. */
@Component
public class OperationLookup implements Operations, Lookup {

    private final JdbcClient database;

    public OperationLookup(JdbcClient database) {
        this.database = database;
    }

    @Override
    public Optional<KnownOperation> find(OperationId id) {
        return database.sql("SELECT * FROM operation_lookup WHERE operation = :id")
                .param("id", id.raw())
                .query((row, index) -> new KnownOperation(
                        id,
                        OperationKind.valueOf(row.getString("kind")),
                        new RegionCode(row.getString("region")),
                        row.getString("lead"),
                        row.getString("sector") == null ? null : Sector.valueOf(row.getString("sector")),
                        row.getObject("launched_on", LocalDate.class),
                        row.getString("participants").lines().toList()))
                .optional();
    }

    /** Takes in the inspection of a quarter. */
    @EventHandler
    public void on(GeneralInspectionLaunched event) {
        store(event.calendar(), event.operation());
    }

    /** Takes in the inspection of a sector in a month. */
    @EventHandler
    public void on(SectorInspectionLaunched event) {
        store(event.calendar(), event.operation());
    }

    /** Takes in a joint operation. */
    @EventHandler
    public void on(JointEnforcementLaunched event) {
        store(event.calendar(), event.operation());
    }

    private void store(CalendarSubject calendar, LaunchedOperation operation) {
        database.sql("""
                        INSERT INTO operation_lookup
                            (operation, kind, region, lead, sector, launched_on, participants)
                        VALUES (:id, :kind, :region, :lead, :sector, :day, :participants)
                        ON CONFLICT (operation) DO NOTHING""")
                .param("id", operation.id().raw())
                .param("kind", operation.kind().name())
                .param("region", calendar.region().raw())
                .param("lead", operation.lead())
                .param(
                        "sector",
                        operation.sector() == null ? null : operation.sector().name())
                .param("day", operation.launchedOn())
                .param(
                        "participants",
                        operation.participants().stream()
                                .map(ResponsibleBody::code)
                                .collect(Collectors.joining("\n")))
                .update();
    }
}
