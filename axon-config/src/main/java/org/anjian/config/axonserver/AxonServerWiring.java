package org.anjian.config.axonserver;

import org.anjian.command.lookup.Lookup;
import org.anjian.command.numbering.NumberSeries;
import org.anjian.config.eventstore.EventStoreIdentity;
import org.anjian.config.node.ConditionalOnRole;
import org.anjian.config.node.NodeRole;
import org.anjian.health.StorePositions;
import org.anjian.query.journal.EventJournal;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandBusSpanFactory;
import org.axonframework.commandhandling.DuplicateCommandHandlerResolver;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.interceptors.CorrelationDataInterceptor;
import org.axonframework.serialization.Serializer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/**
 * What differs where events, commands and queries go through Axon Server. Its connector brings the event store and the
 * buses; tokens, deadlines, lookups and outcomes stay in PostgreSQL.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "axon.axonserver.enabled", havingValue = "true")
class AxonServerWiring {

    @Bean
    @Qualifier("localSegment")
    CommandBus localCommands(
            TransactionManager transactions,
            org.axonframework.config.Configuration axon,
            DuplicateCommandHandlerResolver duplicateHandlers,
            EventStore store) {
        LocalCommands commands = new LocalCommands(
                SimpleCommandBus.builder()
                        .transactionManager(transactions)
                        .duplicateCommandHandlerResolver(duplicateHandlers)
                        .spanFactory(axon.getComponent(CommandBusSpanFactory.class))
                        .messageMonitor(axon.messageMonitor(CommandBus.class, "commandBus")),
                store);
        commands.registerHandlerInterceptor(new CorrelationDataInterceptor<>(axon.correlationDataProviders()));
        return commands;
    }

    @Bean
    @Qualifier("messageSerializer")
    Serializer messageSerializer(Serializer json) {
        return new ListsAsArrays(json);
    }

    @Bean
    @Primary
    NumberSeries numbersOnAxonServer(EventStore store, JdbcClient jdbc) {
        return new NumbersOnAxonServer(store, jdbc);
    }

    @Bean
    @ConditionalOnRole(NodeRole.COMMAND)
    ConfigurerModule lookupCatchUp(ObjectProvider<Lookup> lookups) {
        return LookupCatchUp.of(lookups);
    }

    @Bean
    EventJournal axonServerEventJournal(EventStore store) {
        return new AxonServerEventJournal(store);
    }

    @Bean
    EventStoreIdentity axonServerIdentity(JdbcClient jdbc, TransactionOperations transactions, EventStore store) {
        return new EventStoreIdentity(jdbc, transactions, new Founding(store));
    }

    @Bean
    StorePositions axonServerPositions(EventStore store) {
        return new AxonServerStorePositions(store);
    }
}
