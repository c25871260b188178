package org.anjian.config.eventstore;

import java.time.Duration;
import javax.sql.DataSource;
import org.anjian.config.AnjianProperties;
import org.anjian.config.Mode;
import org.anjian.config.proof.HashedAppend;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.jdbc.PersistenceExceptionResolver;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.JdbcTokenStore;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.upcasting.event.EventUpcasterChain;
import org.axonframework.spring.jdbc.SpringDataSourceConnectionProvider;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * Axon's storage on PostgreSQL. Every bean is declared here: Axon's own JDBC auto-configuration does not apply on Spring
 * Boot 4, and what it leaves out it leaves out in silence (ADR 0002).
 */
@Configuration(proxyBeanMethods = false)
public class EventStoreConfiguration {

    /** Longer than any command's transaction: a gap in the global order that is older was rolled back. */
    private static final Duration GAP_TIMEOUT = Duration.ofMinutes(1);

    /** How often a node looks for events that other nodes appended; its own are passed on at once. */
    private static final Duration FETCH_DELAY = Duration.ofMillis(100);

    /**
     * One application alone holds an embedded ledger: what a killed one had claimed is its successor's at once, not when the
     * claims have run out.
     */
    private static final String ONLY_NODE = "embedded";

    private static final int CACHED_EVENTS = 20_000;
    private static final int READ_BATCH = 1_000;

    @Bean
    TransactionManager axonTransactionManager(PlatformTransactionManager transactions) {
        return new SpringTransactionManager(transactions);
    }

    @Bean
    ConnectionProvider connectionProvider(DataSource dataSource) {
        return new SpringDataSourceConnectionProvider(dataSource);
    }

    @Bean
    PersistenceExceptionResolver persistenceExceptionResolver() {
        return new DuplicateKeys();
    }

    @Bean
    @ConditionalOnProperty(name = "axon.axonserver.enabled", havingValue = "false")
    EventStorageEngine eventStorageEngine(
            ConnectionProvider connections,
            TransactionManager transactions,
            PersistenceExceptionResolver duplicates,
            EventUpcasterChain upcasters,
            @Qualifier("eventSerializer") Serializer events,
            Serializer snapshots) {
        return new LedgerStorageEngine(
                LedgerStorageEngine.builder()
                        .connectionProvider(connections)
                        .transactionManager(transactions)
                        .persistenceExceptionResolver(duplicates)
                        .upcasterChain(upcasters)
                        .eventSerializer(events)
                        .snapshotSerializer(snapshots)
                        .dataType(byte[].class)
                        .schema(StoreSchemas.events())
                        .appendEvents(new HashedAppend())
                        .batchSize(READ_BATCH),
                GAP_TIMEOUT);
    }

    @Bean
    @ConditionalOnProperty(name = "axon.axonserver.enabled", havingValue = "false")
    EventStore eventStore(EventStorageEngine engine, org.axonframework.config.Configuration axon) {
        return EmbeddedEventStore.builder()
                .storageEngine(engine)
                .messageMonitor(axon.messageMonitor(EventStore.class, "eventStore"))
                .fetchDelay(FETCH_DELAY.toMillis())
                .cachedEvents(CACHED_EVENTS)
                .build();
    }

    /** Steps that bring old revisions of events to the present one, oldest first. */
    @Bean
    EventUpcasterChain upcasters() {
        return new EventUpcasterChain();
    }

    @Bean
    TokenStore tokenStore(ConnectionProvider connections, Serializer serializer, AnjianProperties node) {
        JdbcTokenStore.Builder tokens = JdbcTokenStore.builder()
                .connectionProvider(connections)
                .serializer(serializer)
                .schema(StoreSchemas.tokens())
                .contentType(byte[].class)
                .claimTimeout(Duration.ofSeconds(30));
        return (node.mode() == Mode.EMBEDDED ? tokens.nodeId(ONLY_NODE) : tokens).build();
    }
}
