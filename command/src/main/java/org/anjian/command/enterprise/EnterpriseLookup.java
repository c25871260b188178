package org.anjian.command.enterprise;

import java.util.Optional;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.enterprise.EnterpriseProfile;
import org.anjian.api.enterprise.EnterpriseScale;
import org.anjian.api.enterprise.event.DifferentiatedInspectionDue;
import org.anjian.api.enterprise.event.EnterpriseAmended;
import org.anjian.api.enterprise.event.EnterpriseClosed;
import org.anjian.api.enterprise.event.EnterpriseEvent;
import org.anjian.api.enterprise.event.EnterpriseRegistered;
import org.anjian.api.enterprise.event.EnterpriseRiskGraded;
import org.anjian.api.enterprise.event.EnterpriseTransferred;
import org.anjian.api.enterprise.event.InspectionIntervalRestored;
import org.anjian.api.enterprise.event.InspectionIntervalTightened;
import org.anjian.api.enterprise.event.LastInspectionRecorded;
import org.anjian.api.enterprise.event.SupervisedObjectCatalogued;
import org.anjian.api.enterprise.event.SupervisedObjectRemoved;
import org.anjian.api.enterprise.event.SupervisingRegulatorAssigned;
import org.anjian.api.region.RegionCode;
import org.anjian.api.sector.Sector;
import org.anjian.command.lookup.Lookup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The write side's own table of enterprises. */
@Component
public class EnterpriseLookup implements Enterprises, Lookup {

    private final JdbcClient database;

    public EnterpriseLookup(JdbcClient database) {
        this.database = database;
    }

    @Override
    public Optional<KnownEnterprise> find(EnterpriseId id) {
        return database.sql("SELECT id, name, sector, region, closed, regulator, scale, employees"
                        + " FROM enterprise_lookup WHERE id = :id")
                .param("id", id.raw())
                .query((row, index) -> new KnownEnterprise(
                        new EnterpriseId(row.getString("id")),
                        row.getString("name"),
                        Sector.valueOf(row.getString("sector")),
                        new RegionCode(row.getString("region")),
                        row.getBoolean("closed"),
                        row.getString("regulator"),
                        scale(row.getString("scale")),
                        row.getObject("employees", Integer.class)))
                .optional();
    }

    /**
     * Takes in an event of an enterprise.
     *
     * @param sequence its place in the history of the enterprise; one that is not newer than the row changes nothing
     */
    @EventHandler
    public void on(EnterpriseEvent event, @SequenceNumber long sequence) {
        switch (event) {
            case EnterpriseRegistered registered ->
                save(registered.enterpriseId(), registered.profile(), registered.region(), sequence);
            case EnterpriseAmended amended ->
                save(amended.enterpriseId(), amended.profile(), amended.region(), sequence);
            case EnterpriseTransferred transferred ->
                database.sql("UPDATE enterprise_lookup SET region = :region, regulator = NULL, version = :version"
                                + " WHERE id = :id AND version < :version")
                        .param("region", transferred.region().raw())
                        .param("id", transferred.enterpriseId().raw())
                        .param("version", sequence)
                        .update();
            case EnterpriseClosed closed ->
                database.sql("UPDATE enterprise_lookup SET closed = true, version = :version"
                                + " WHERE id = :id AND version < :version")
                        .param("id", closed.enterpriseId().raw())
                        .param("version", sequence)
                        .update();
            case SupervisingRegulatorAssigned assigned ->
                database.sql("UPDATE enterprise_lookup SET regulator = :regulator, version = :version"
                                + " WHERE id = :id AND version < :version")
                        .param("regulator", assigned.regulator().code())
                        .param("id", assigned.enterpriseId().raw())
                        .param("version", sequence)
                        .update();
            case SupervisedObjectCatalogued catalogued -> {}
            case SupervisedObjectRemoved removed -> {}
            case EnterpriseRiskGraded graded -> {}
            case LastInspectionRecorded inspected -> {}
            case DifferentiatedInspectionDue due -> {}
            case InspectionIntervalTightened tightened -> {}
            case InspectionIntervalRestored restored -> {}
        }
    }

    private void save(EnterpriseId id, EnterpriseProfile profile, RegionCode region, long sequence) {
        database.sql("""
                        INSERT INTO enterprise_lookup (id, name, sector, region, scale, employees, version)
                        VALUES (:id, :name, :sector, :region, :scale, :employees, :version)
                        ON CONFLICT (id) DO UPDATE
                        SET name = excluded.name, sector = excluded.sector, region = excluded.region,
                            scale = excluded.scale, employees = excluded.employees, version = excluded.version
                        WHERE enterprise_lookup.version < excluded.version""")
                .param("id", id.raw())
                .param("name", profile.name())
                .param("sector", profile.sector().name())
                .param("region", region.raw())
                .param("scale", profile.scale() == null ? null : profile.scale().name())
                .param("employees", profile.employees())
                .param("version", sequence)
                .update();
    }

    private static @Nullable EnterpriseScale scale(@Nullable String name) {
        return name == null ? null : EnterpriseScale.valueOf(name);
    }
}
