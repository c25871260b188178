package org.anjian.config.eventstore;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.anjian.NodeForTests;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** Tokens of one event store are used for no other. */
@NodeForTests
class EventStoreIdentityIT {

    private final JdbcClient jdbc;
    private final TransactionOperations transactions;

    @Autowired
    EventStoreIdentityIT(JdbcClient jdbc, TransactionOperations transactions) {
        this.jdbc = jdbc;
        this.transactions = transactions;
    }

    private EventStoreIdentity connectedTo(String store) {
        return new EventStoreIdentity(jdbc, transactions, () -> store);
    }

    @Test
    void a_node_that_is_connected_to_another_store_does_not_start_and_says_to_which() {
        String recorded = jdbc.sql("SELECT identity FROM event_store_identity")
                .query(String.class)
                .single();
        assertThatThrownBy(() -> connectedTo("elsewhere").verify())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(recorded)
                .hasMessageContaining("elsewhere");
        assertThatCode(() -> connectedTo(recorded).verify()).doesNotThrowAnyException();
    }
}
