package org.anjian.command.tipoff;

import java.util.Optional;
import org.anjian.api.tipoff.ReporterIdentityId;
import org.anjian.api.tipoff.TipOffId;
import org.anjian.api.tipoff.event.ReporterIdentityErased;
import org.anjian.api.tipoff.event.ReporterIdentityKept;
import org.anjian.command.lookup.Lookup;
import org.anjian.command.person.PersonalKeys;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The write side's own table of the vault; when an identity is erased, its row goes and the key with it, in the transaction of the event. */
@Component
class IdentityLookup implements KeptIdentities, Lookup {

    private final JdbcClient database;
    private final PersonalKeys keys;

    IdentityLookup(JdbcClient database, PersonalKeys keys) {
        this.database = database;
        this.keys = keys;
    }

    @Override
    public Optional<ReporterIdentityId> of(TipOffId tipOff) {
        return database.sql("SELECT identity FROM tip_off_identity WHERE tip_off = :tipOff")
                .param("tipOff", tipOff.raw())
                .query((row, index) -> new ReporterIdentityId(row.getString("identity")))
                .optional();
    }

    /** Takes in where an informer is kept. */
    @EventHandler
    void on(ReporterIdentityKept event) {
        database.sql(
                        "INSERT INTO tip_off_identity (tip_off, identity) VALUES (:tipOff, :identity) ON CONFLICT DO NOTHING")
                .param("tipOff", event.identity().tipOff().raw())
                .param("identity", event.identity().id().raw())
                .update();
    }

    /** Destroys the key. */
    @EventHandler
    void on(ReporterIdentityErased event) {
        database.sql("DELETE FROM tip_off_identity WHERE tip_off = :tipOff")
                .param("tipOff", event.identity().tipOff().raw())
                .update();
        keys.destroy(event.informer());
    }
}
