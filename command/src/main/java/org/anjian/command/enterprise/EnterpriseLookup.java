package org.anjian.command.enterprise;

import java.util.Optional;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.enterprise.EnterpriseProfile;
import org.anjian.api.enterprise.event.EnterpriseAmended;
import org.anjian.api.enterprise.event.EnterpriseClosed;
import org.anjian.api.enterprise.event.EnterpriseRegistered;
import org.anjian.api.enterprise.event.EnterpriseTransferred;
import org.anjian.api.region.RegionCode;
import org.anjian.api.sector.Sector;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The write side's own table of enterprises. Its processing group is subscribing: a row changes in the transaction of the
 * event, so the next command sees it. Each handler leaves the row as the event says, however often it is handled.
 */
@Component
@ProcessingGroup(EnterpriseLookup.GROUP)
public class EnterpriseLookup implements Enterprises {

    /** The processing group, to be configured as subscribing. */
    public static final String GROUP = "enterprise-lookup";

    private final JdbcClient database;

    public EnterpriseLookup(JdbcClient database) {
        this.database = database;
    }

    @Override
    public Optional<KnownEnterprise> find(EnterpriseId id) {
        return database.sql("SELECT id, name, sector, region, closed FROM enterprise_lookup WHERE id = :id")
                .param("id", id.raw())
                .query((row, index) -> new KnownEnterprise(
                        new EnterpriseId(row.getString("id")),
                        row.getString("name"),
                        Sector.valueOf(row.getString("sector")),
                        new RegionCode(row.getString("region")),
                        row.getBoolean("closed")))
                .optional();
    }

    @EventHandler
    void on(EnterpriseRegistered event) {
        save(event.enterpriseId(), event.profile(), event.region());
    }

    @EventHandler
    void on(EnterpriseAmended event) {
        save(event.enterpriseId(), event.profile(), event.region());
    }

    @EventHandler
    void on(EnterpriseTransferred event) {
        database.sql("UPDATE enterprise_lookup SET region = :region WHERE id = :id")
                .param("region", event.region().raw())
                .param("id", event.enterpriseId().raw())
                .update();
    }

    @EventHandler
    void on(EnterpriseClosed event) {
        database.sql("UPDATE enterprise_lookup SET closed = true WHERE id = :id")
                .param("id", event.enterpriseId().raw())
                .update();
    }

    private void save(EnterpriseId id, EnterpriseProfile profile, RegionCode region) {
        database.sql("""
                        INSERT INTO enterprise_lookup (id, name, sector, region) VALUES (:id, :name, :sector, :region)
                        ON CONFLICT (id) DO UPDATE
                        SET name = excluded.name, sector = excluded.sector, region = excluded.region""")
                .param("id", id.raw())
                .param("name", profile.name())
                .param("sector", profile.sector().name())
                .param("region", region.raw())
                .update();
    }
}
