package org.anjian.config.readmodel;

import java.util.List;
import org.anjian.config.node.ConditionalOnRole;
import org.anjian.config.node.NodeRole;
import org.anjian.operations.Job;
import org.anjian.query.readmodel.IndexSettings;
import org.anjian.query.readmodel.PoisonEvents;
import org.anjian.query.readmodel.ReadModel;
import org.anjian.query.readmodel.ReadModels;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.config.EventProcessingConfiguration;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** What the read side asks of the runtime: the layout of its indices, a place for poison events, and its jobs. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(IndexProperties.class)
@Import(VersionedModels.class)
public class ReadModelConfiguration {

    @Bean
    IndexSettings indexSettings(IndexProperties properties) {
        return properties.settings();
    }

    @Bean
    PoisonEvents poisonEvents(ObjectProvider<EventProcessingConfiguration> processing) {
        return new DeadLetterPoison(processing::getObject);
    }

    /** Without the cache every event would ask PostgreSQL whether its record has dead letters. */
    @Bean
    ConfigurerModule deadLetterCaches(List<ReadModel<?, ?>> models) {
        return configurer -> models.forEach(model -> configurer
                .eventProcessing()
                .registerDeadLetteringEventHandlerInvokerConfiguration(
                        model.name(), (axon, invoker) -> invoker.enableSequenceIdentifierCache()));
    }

    @Bean
    @ConditionalOnRole(NodeRole.QUERY)
    ReadModelOpening readModelOpening(ReadModels models) {
        return new ReadModelOpening(models);
    }

    @Bean
    Job rebuildJob(ReadModels models) {
        return new RebuildJob(models);
    }

    @Bean
    Job verifyJob(ReadModels models) {
        return new VerifyJob(models);
    }
}
