package org.anjian.config.eventstore;

import java.util.function.Supplier;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Ties the tokens of a database to one event store. Tokens of another store would skip its events or read them twice, in
 * silence; so a node that finds such tokens refuses to start.
 */
public final class EventStoreIdentity implements SmartLifecycle {

    private final JdbcClient jdbc;
    private final TransactionOperations transactions;
    private final Supplier<String> identityOfStore;

    public EventStoreIdentity(JdbcClient jdbc, TransactionOperations transactions, Supplier<String> identityOfStore) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.identityOfStore = identityOfStore;
    }

    /** Before the processors: no token may be written for the wrong store. */
    private static final int PHASE = Integer.MIN_VALUE + 500;

    private volatile boolean running;

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

    @Override
    public void start() {
        verify();
        running = true;
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return PHASE;
    }
}
