package org.anjian.command.safetycommittee;

import java.util.Arrays;
import java.util.List;
import org.anjian.api.bulletin.RecipientKind;
import org.anjian.api.region.RegionCode;
import org.anjian.api.safetycommittee.CommitteeBody;
import org.anjian.api.safetycommittee.event.CommitteeBodyRegistered;
import org.anjian.api.safetycommittee.event.CommitteeBodyRemoved;
import org.anjian.api.safetycommittee.event.SafetyCommitteeEvent;
import org.anjian.api.sector.Sector;
import org.anjian.command.bulletin.CommitteeBodies;
import org.anjian.command.lookup.Lookup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of the bodies that safety committees reach, kept with the events. */
@Component
public class CommitteeBodyLookup implements CommitteeBodies, Lookup {

    private final JdbcClient database;

    public CommitteeBodyLookup(JdbcClient database) {
        this.database = database;
    }

    @Override
    public List<CommitteeBody> of(RegionCode office) {
        return database.sql("SELECT kind, code, name, region, sectors FROM committee_body"
                        + " WHERE office = :office AND NOT removed ORDER BY kind, code")
                .param("office", office.raw())
                .query((row, index) -> new CommitteeBody(
                        RecipientKind.valueOf(row.getString("kind")),
                        row.getString("code"),
                        row.getString("name"),
                        new RegionCode(row.getString("region")),
                        Arrays.stream((String[]) row.getArray("sectors").getArray())
                                .map(Sector::valueOf)
                                .toList()))
                .list();
    }

    /**
     * Takes in a body, or that it is one no more.
     *
     * @param sequence its place in the history of the register; one that is not newer than the row changes nothing
     */
    @EventHandler
    public void on(SafetyCommitteeEvent event, @SequenceNumber long sequence) {
        switch (event) {
            case CommitteeBodyRegistered e -> keep(e, e.body(), false, sequence);
            case CommitteeBodyRemoved e -> keep(e, e.body(), true, sequence);
        }
    }

    private void keep(SafetyCommitteeEvent event, CommitteeBody body, boolean removed, long sequence) {
        database.sql("""
            INSERT INTO committee_body (office, kind, code, name, region, sectors, removed, version)
            VALUES (:office, :kind, :code, :name, :region, :sectors, :removed, :version)
            ON CONFLICT (office, kind, code) DO UPDATE
            SET name = excluded.name, region = excluded.region, sectors = excluded.sectors,
                removed = excluded.removed, version = excluded.version
            WHERE committee_body.version < excluded.version\
            """)
                .param("office", event.office().raw())
                .param("kind", body.kind().name())
                .param("code", body.code())
                .param("name", body.name())
                .param("region", body.region().raw())
                .param("sectors", body.sectors().stream().map(Sector::name).toArray(String[]::new))
                .param("removed", removed)
                .param("version", sequence)
                .update();
    }
}
