package org.anjian.command.seal;

import java.time.LocalDate;
import org.anjian.api.seal.event.DocumentSealed;
import org.anjian.api.seal.event.IdentitySealed;
import org.anjian.api.seal.event.RecordSealed;
import org.anjian.api.seal.event.SealEnded;
import org.anjian.api.seal.event.SealEvent;
import org.anjian.api.seal.event.SealLifted;
import org.anjian.api.seal.event.SealRenewed;
import org.anjian.api.seal.event.SealSet;
import org.anjian.command.lookup.Lookup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The table of seals, by which every reading and every command is decided: it is written in the transaction of the event, so what is
 * sealed is sealed everywhere from its commit on. The older event never wins.
 */
@Component
public class SealLookup implements Lookup {

    private final JdbcClient database;

    public SealLookup(JdbcClient database) {
        this.database = database;
    }

    /** Takes in what happened to a seal. */
    @EventHandler
    public void on(SealEvent event, @SequenceNumber long sequence) {
        int changed =
                switch (event) {
                    case RecordSealed e -> begin(e, sequence);
                    case DocumentSealed e -> begin(e, sequence);
                    case IdentitySealed e -> begin(e, sequence);
                    case SealRenewed e -> renew(e, e.until(), sequence);
                    case SealLifted e -> end(e, sequence);
                    case SealEnded e -> end(e, sequence);
                };
        if (changed > 0) {
            database.sql("UPDATE seal_change SET version = version + 1").update();
        }
    }

    private int begin(SealSet sealed, long sequence) {
        return database.sql("""
                        INSERT INTO seal
                            (seal, version, held, round, kind, matter, record, number, office, named, until)
                        VALUES (:seal, :version, true, :round, :kind, :matter, :record, :number, :office, :named, :until)
                        ON CONFLICT (seal) DO UPDATE SET
                            version = excluded.version, held = true, round = excluded.round, number = excluded.number,
                            office = excluded.office, named = excluded.named, until = excluded.until
                        WHERE seal.version < excluded.version""")
                .param("seal", sealed.seal().id().raw())
                .param("version", sequence)
                .param("round", sealed.round())
                .param("kind", sealed.seal().kind().name())
                .param("matter", sealed.seal().matter().id())
                .param("record", sealed.seal().matter().record())
                .param("number", sealed.seal().matter().number())
                .param("office", sealed.office())
                .param("named", String.join("\n", sealed.terms().named()))
                .param("until", sealed.terms().until())
                .update();
    }

    private int renew(SealEvent event, LocalDate until, long sequence) {
        return database.sql(
                        "UPDATE seal SET version = :version, until = :until WHERE seal = :seal AND version < :version")
                .param("seal", event.seal().id().raw())
                .param("version", sequence)
                .param("until", until)
                .update();
    }

    private int end(SealEvent event, long sequence) {
        return database.sql(
                        "UPDATE seal SET version = :version, held = false WHERE seal = :seal AND version < :version")
                .param("seal", event.seal().id().raw())
                .param("version", sequence)
                .update();
    }
}
