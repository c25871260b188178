package org.anjian.config.eventstore;

import org.anjian.config.node.AtStart;
import org.anjian.query.journal.EventJournal;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.upcasting.event.EventUpcasterChain;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** The event store on PostgreSQL as the read side sees it, and whose tokens this database holds. */
@Configuration(proxyBeanMethods = false)
public class JournalConfiguration {

    @Bean
    @ConditionalOnProperty(name = "axon.axonserver.enabled", havingValue = "false")
    EventJournal eventJournal(
            JdbcClient jdbc,
            TransactionOperations transactions,
            @Qualifier("eventSerializer") Serializer serializer,
            EventUpcasterChain upcasters) {
        return new JdbcEventJournal(jdbc, transactions, serializer, upcasters);
    }

    /** Events and tokens share the database here. */
    @Bean
    @ConditionalOnProperty(name = "axon.axonserver.enabled", havingValue = "false")
    EventStoreIdentity eventStoreIdentity(JdbcClient jdbc, TransactionOperations transactions) {
        return new EventStoreIdentity(jdbc, transactions, () -> "postgresql");
    }

    /** Before the processors: no token may be written for the wrong store. */
    @Bean
    AtStart identityOfTheStore(EventStoreIdentity identity) {
        return new AtStart(AtStart.BEFORE_ALL_READING, identity::verify);
    }
}
