package org.anjian.config.processing;

import org.anjian.command.lookup.Lookup;
import org.anjian.config.eventstore.StoreSchemas;
import org.anjian.query.readmodel.ReadModel;
import org.anjian.query.readmodel.VersionedModel;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.config.EventProcessingConfigurer;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventhandling.deadletter.jdbc.JdbcSequencedDeadLetterQueue;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.StreamableMessageSource;
import org.axonframework.serialization.Serializer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How events reach their handlers. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ProcessingProperties.class)
public class ProcessingConfiguration {

    /** Each segment writes bulks of its own. A processor can be split later. */
    private static final int SEGMENTS = 2;

    /** How many events a processor that catches up gets under one position. */
    private static final int GROUP = 12;

    /** How many positions a read model folds at a time: its price is that of one bulk. */
    private static final int BULK = 2_000;

    /**
     * How many positions a process takes at a time. It sends a command for an event and waits for the outcome, so the batch
     * must be over long before Axon interrupts it, after a minute.
     */
    private static final int BATCH = 100;

    private static final long CLAIM_EXTENSION_MILLIS = 5_000;

    @Bean(destroyMethod = "stop")
    ProcessorWorkers processorWorkers(ProcessingProperties settings) {
        return new ProcessorWorkers(settings.workers());
    }

    /** Pooled streaming processors, each with a dead-letter queue; lookups in the event's own transaction. */
    @Bean
    ConfigurerModule eventProcessing(
            ConnectionProvider connections,
            TransactionManager transactions,
            Serializer serializer,
            @Qualifier("eventSerializer") Serializer events,
            ProcessorWorkers workers,
            ObjectProvider<ReadModel<?, ?>> models) {
        return configurer -> {
            EventProcessingConfigurer processing = configurer.eventProcessing();
            processing
                    .configureDefaultStreamableMessageSource(axon -> new GroupedEvents(axon.eventStore(), GROUP))
                    .registerDefaultHandlerInterceptor((axon, processor) -> new NoResult())
                    .usingPooledStreamingEventProcessors(
                            (axon, builder) -> builder.coordinatorExecutor(PromptCoordinator::new)
                                    .workerExecutor(processor -> workers.threads())
                                    .initialSegmentCount(SEGMENTS)
                                    .initialToken(StreamableMessageSource::createTailToken)
                                    .batchSize(BATCH)
                                    .claimExtensionThreshold(CLAIM_EXTENSION_MILLIS)
                                    .enableCoordinatorClaimExtension())
                    .registerDefaultListenerInvocationErrorHandler(axon -> PropagatingErrorHandler.instance())
                    .registerDeadLetterQueueProvider(group -> Lookup.GROUP.equals(group)
                            ? null
                            : axon -> JdbcSequencedDeadLetterQueue.<EventMessage<?>>builder()
                                    .processingGroup(group)
                                    .connectionProvider(connections)
                                    .transactionManager(transactions)
                                    .schema(StoreSchemas.deadLetters())
                                    .genericSerializer(serializer)
                                    .eventSerializer(events)
                                    .build());
            models.forEach(model -> processing.registerPooledStreamingEventProcessorConfiguration(
                    model.name(),
                    // a version holds from the position of its event: the events of a group share the token of the last
                    (axon, builder) -> model instanceof VersionedModel<?, ?>
                            ? builder.batchSize(BULK).messageSource(axon.eventStore())
                            : builder.batchSize(BULK)));
            // one for all lookups: each would cost every command a unit of work, whether it takes the event or not
            processing
                    .assignHandlerInstancesMatching(Lookup.GROUP, Lookup.class::isInstance)
                    .registerSubscribingEventProcessor(Lookup.GROUP)
                    .registerErrorHandler(Lookup.GROUP, axon -> PropagatingErrorHandler.instance());
        };
    }

    /** What the ledger holds already comes to the lookups that are new to it. */
    @Bean
    LookupFilling lookupFilling(
            ObjectProvider<Lookup> lookups,
            org.axonframework.config.Configuration axon,
            EventStore store,
            TransactionManager transactions,
            JdbcClient database) {
        return new LookupFilling(lookups.stream().toList(), axon, store, transactions, database);
    }
}
