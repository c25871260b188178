package org.anjian.command.gridreport;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.enterprise.ResponsibleBody;
import org.anjian.api.gridreport.GridId;
import org.anjian.api.gridreport.event.GridEnterpriseLinked;
import org.anjian.api.gridreport.event.GridEnterpriseUnlinked;
import org.anjian.api.gridreport.event.GridEvent;
import org.anjian.api.gridreport.event.GridRegistered;
import org.anjian.api.gridreport.event.GridWorkerAssigned;
import org.anjian.api.gridreport.event.GridWorkerReleased;
import org.anjian.api.region.RegionCode;
import org.anjian.command.lookup.Lookup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The write side's own table of grids, their workers and enterprises. A row carries a version, so the older never wins. */
@Component
public class GridLookup implements Grids, Lookup {

    private static final String WORKER = "WORKER";
    private static final String ENTERPRISE = "ENTERPRISE";

    private final JdbcClient database;

    public GridLookup(JdbcClient database) {
        this.database = database;
    }

    @Override
    public Optional<KnownGrid> find(GridId id) {
        return database.sql("SELECT name, region, township, township_name FROM grid_lookup WHERE grid = :grid")
                .param("grid", id.raw())
                .query((row, index) -> new KnownGrid(
                        id,
                        row.getString("name"),
                        new RegionCode(row.getString("region")),
                        new ResponsibleBody(row.getString("township"), row.getString("township_name")),
                        Set.copyOf(members(id, WORKER)),
                        members(id, ENTERPRISE).stream().map(EnterpriseId::new).collect(Collectors.toSet())))
                .optional();
    }

    private List<String> members(GridId id, String kind) {
        return database.sql("SELECT member FROM grid_member_lookup WHERE grid = :grid AND kind = :kind AND present")
                .param("grid", id.raw())
                .param("kind", kind)
                .query(String.class)
                .list();
    }

    /** Takes in a grid. */
    @EventHandler
    public void on(GridRegistered event) {
        database.sql("""
                        INSERT INTO grid_lookup (grid, name, region, township, township_name)
                        VALUES (:grid, :name, :region, :township, :townshipName)
                        ON CONFLICT (grid) DO NOTHING""")
                .param("grid", event.grid().id().raw())
                .param("name", event.grid().name())
                .param("region", event.grid().region().raw())
                .param("township", event.grid().township().code())
                .param("townshipName", event.grid().township().name())
                .update();
    }

    /** Takes in a worker. */
    @EventHandler
    public void on(GridWorkerAssigned event, @SequenceNumber long version) {
        joined(event, WORKER, event.account(), version);
    }

    /** Lets a worker go. */
    @EventHandler
    public void on(GridWorkerReleased event, @SequenceNumber long version) {
        left(event, WORKER, event.account(), version);
    }

    /** Takes in an enterprise. */
    @EventHandler
    public void on(GridEnterpriseLinked event, @SequenceNumber long version) {
        joined(event, ENTERPRISE, event.enterpriseId().raw(), version);
    }

    /** Lets an enterprise go. */
    @EventHandler
    public void on(GridEnterpriseUnlinked event, @SequenceNumber long version) {
        left(event, ENTERPRISE, event.enterpriseId().raw(), version);
    }

    private void joined(GridEvent event, String kind, String member, long version) {
        member(event, kind, member, version, "true");
    }

    private void left(GridEvent event, String kind, String member, long version) {
        member(event, kind, member, version, "false");
    }

    private void member(GridEvent event, String kind, String member, long version, String present) {
        database.sql("""
                        INSERT INTO grid_member_lookup (grid, kind, member, present, version)
                        VALUES (:grid, :kind, :member, :present::boolean, :version)
                        ON CONFLICT (grid, kind, member) DO UPDATE
                        SET present = excluded.present, version = excluded.version
                        WHERE grid_member_lookup.version < excluded.version""")
                .param("grid", event.grid().id().raw())
                .param("kind", kind)
                .param("member", member)
                .param("present", present)
                .param("version", version)
                .update();
    }
}
