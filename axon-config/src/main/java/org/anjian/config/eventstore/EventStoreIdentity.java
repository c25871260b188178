package org.anjian.config.eventstore;

import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Ties the tokens of a database to one event store. Tokens of another store would skip its events or read them twice, in
 * silence; so a node that finds such tokens refuses to start.
 */
public final class EventStoreIdentity {

    private final JdbcClient jdbc;
    private final TransactionOperations transactions;
    private final Supplier<String> identityOfStore;

    public EventStoreIdentity(JdbcClient jdbc, TransactionOperations transactions, Supplier<String> identityOfStore) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.identityOfStore = identityOfStore;
    }

    /**
     * Records the identity at the first start and compares it at every later one.
     *
     * @throws IllegalStateException where the tokens belong to another event store
     */
    public void verify() {
        String present = identityOfStore.get();
        transactions.executeWithoutResult(status -> {
            jdbc.sql("INSERT INTO event_store_identity (identity) VALUES (?) ON CONFLICT DO NOTHING")
                    .param(present)
                    .update();
            String recorded = jdbc.sql("SELECT identity FROM event_store_identity")
                    .query(String.class)
                    .single();
            if (!recorded.equals(present)) {
                throw new IllegalStateException("The tokens of this database belong to the event store '" + recorded
                        + "', but this node is connected to '" + present
                        + "'. Connect it to the event store they belong to, or give it an empty database.");
            }
        });
    }
}
