package org.anjian.command.tipoff;

import java.sql.Timestamp;
import java.util.Optional;
import org.anjian.api.region.RegionCode;
import org.anjian.api.tipoff.TipOffId;
import org.anjian.api.tipoff.TipOffMatterId;
import org.anjian.api.tipoff.event.TipOffAccepted;
import org.anjian.api.tipoff.event.TipOffRewardProposed;
import org.anjian.command.lookup.Lookup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The write side's own tables of matters. */
@Component
public class MatterLookup implements Matters, Lookup {

    private final JdbcClient database;

    public MatterLookup(JdbcClient database) {
        this.database = database;
    }

    @Override
    public Optional<RegionCode> regionOf(TipOffMatterId matter) {
        return database.sql("SELECT region FROM tip_off_matter WHERE matter = :matter ORDER BY received_at LIMIT 1")
                .param("matter", matter.raw())
                .query((row, index) -> new RegionCode(row.getString("region")))
                .optional();
    }

    @Override
    public Optional<TipOffId> firstNamed(TipOffMatterId matter) {
        return database.sql("SELECT tip_off FROM tip_off_matter WHERE matter = :matter AND named"
                        + " ORDER BY received_at, tip_off LIMIT 1")
                .param("matter", matter.raw())
                .query((row, index) -> new TipOffId(row.getString("tip_off")))
                .optional();
    }

    @Override
    public boolean claim(TipOffMatterId matter, TipOffId tipOff) {
        return database.sql("INSERT INTO tip_off_reward (matter, tip_off) VALUES (:matter, :tipOff)"
                                + " ON CONFLICT DO NOTHING")
                        .param("matter", matter.raw())
                        .param("tipOff", tipOff.raw())
                        .update()
                == 1;
    }

    /** Takes in a tip-off under its matter. */
    @EventHandler
    public void on(TipOffAccepted event) {
        database.sql("""
                        INSERT INTO tip_off_matter (tip_off, matter, region, named, received_at)
                        VALUES (:tipOff, :matter, :region, :named, :receivedAt) ON CONFLICT DO NOTHING""")
                .param("tipOff", event.tipOff().id().raw())
                .param("matter", event.matter().raw())
                .param("region", event.tipOff().region().raw())
                .param("named", event.named())
                .param("receivedAt", Timestamp.from(event.receivedAt()))
                .update();
    }

    /** The reward that a matter has, also where the row was lost. */
    @EventHandler
    public void on(TipOffRewardProposed event) {
        claim(event.matter(), event.tipOff().id());
    }
}
