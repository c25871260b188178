package org.anjian.config.processing;

import java.util.Set;
import org.anjian.command.campaign.CampaignUnitLookup;
import org.anjian.command.drill.DrillLookup;
import org.anjian.command.enterprise.EnterpriseLookup;
import org.anjian.command.majorhazardsource.MajorHazardSourceLookup;
import org.anjian.command.person.PersonIndex;
import org.anjian.command.rootcause.ClosedHazardLookup;
import org.anjian.command.safetymanager.SafetyManagerLookup;
import org.anjian.command.selfcheck.CampaignHazardLookup;
import org.anjian.command.staffing.HazardBodyLookup;
import org.anjian.config.eventstore.StoreSchemas;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.config.EventProcessingConfigurer;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventhandling.deadletter.jdbc.JdbcSequencedDeadLetterQueue;
import org.axonframework.messaging.StreamableMessageSource;
import org.axonframework.serialization.Serializer;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How events reach their handlers. */
@Configuration(proxyBeanMethods = false)
public class ProcessingConfiguration {

    /** One for all lookups: each would cost every command a unit of work, whether it takes the event or not. */
    private static final String LOOKUP_PROCESSOR = "lookups";

    /** The write side's own tables: written in the transaction of the event. */
    private static final Set<String> LOOKUPS = Set.of(
            EnterpriseLookup.GROUP,
            PersonIndex.GROUP,
            MajorHazardSourceLookup.GROUP,
            DrillLookup.GROUP,
            ClosedHazardLookup.GROUP,
            SafetyManagerLookup.GROUP,
            CampaignUnitLookup.GROUP,
            CampaignHazardLookup.GROUP,
            HazardBodyLookup.GROUP);

    /**
     * Axon reads 1,024 events at a time and deals them out to the segments, so a batch has what one segment gets of them: more
     * segments make smaller bulks, each with its own wait for Elasticsearch's disk. A processor can be split later.
     */
    private static final int SEGMENTS = 2;

    private static final int BATCH = 1_000;
    private static final long CLAIM_EXTENSION_MILLIS = 5_000;

    /** Pooled streaming processors, each with a dead-letter queue; lookups in the event's own transaction. */
    @Bean
    ConfigurerModule eventProcessing(
            ConnectionProvider connections,
            TransactionManager transactions,
            Serializer serializer,
            @Qualifier("eventSerializer") Serializer events) {
        return configurer -> {
            EventProcessingConfigurer processing = configurer.eventProcessing();
            processing
                    .usingPooledStreamingEventProcessors(
                            (axon, builder) -> builder.coordinatorExecutor(PromptCoordinator::new)
                                    .initialSegmentCount(SEGMENTS)
                                    .initialToken(StreamableMessageSource::createTailToken)
                                    .batchSize(BATCH)
                                    .claimExtensionThreshold(CLAIM_EXTENSION_MILLIS)
                                    .enableCoordinatorClaimExtension())
                    .registerDefaultListenerInvocationErrorHandler(axon -> PropagatingErrorHandler.instance())
                    .registerDeadLetterQueueProvider(group -> LOOKUPS.contains(group)
                            ? null
                            : axon -> JdbcSequencedDeadLetterQueue.<EventMessage<?>>builder()
                                    .processingGroup(group)
                                    .connectionProvider(connections)
                                    .transactionManager(transactions)
                                    .schema(StoreSchemas.deadLetters())
                                    .genericSerializer(serializer)
                                    .eventSerializer(events)
                                    .build());
            processing
                    .registerSubscribingEventProcessor(LOOKUP_PROCESSOR)
                    .registerErrorHandler(LOOKUP_PROCESSOR, axon -> PropagatingErrorHandler.instance());
            LOOKUPS.forEach(lookup -> processing.assignProcessingGroup(lookup, LOOKUP_PROCESSOR));
        };
    }
}
