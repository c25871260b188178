package org.anjian.command.tipoff;

import java.util.Optional;
import org.anjian.api.tipoff.TipOffId;
import org.anjian.api.tipoff.event.TipOffReceived;
import org.anjian.command.lookup.Lookup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The write side's own table of receipt codes. */
@Component
public class ReceiptLookup implements Receipts, Lookup {

    private final JdbcClient database;

    public ReceiptLookup(JdbcClient database) {
        this.database = database;
    }

    @Override
    public Optional<TipOffId> find(String selector) {
        return database.sql("SELECT tip_off FROM tip_off_receipt WHERE selector = :selector ORDER BY tip_off LIMIT 1")
                .param("selector", selector)
                .query((row, index) -> new TipOffId(row.getString("tip_off")))
                .optional();
    }

    /** Takes in the open part of a code. */
    @EventHandler
    public void on(TipOffReceived event) {
        database.sql(
                        "INSERT INTO tip_off_receipt (tip_off, selector) VALUES (:tipOff, :selector) ON CONFLICT DO NOTHING")
                .param("tipOff", event.tipOff().id().raw())
                .param("selector", event.receipt().selector())
                .update();
    }
}
