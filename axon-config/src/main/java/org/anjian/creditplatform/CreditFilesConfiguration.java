package org.anjian.creditplatform;

import org.anjian.config.messaging.ReadSide;
import org.anjian.config.node.ConditionalOnRole;
import org.anjian.config.node.NodeRole;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.messaging.StreamableMessageSource;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How files of exchanges leave the ledger. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(CreditOutboxProperties.class)
class CreditFilesConfiguration {

    private static final String OUTBOX = "anjian.credit.outbox";

    @Bean
    CreditFileArchive creditFileArchive(ReadSide readSide) {
        return new CreditFileArchive(readSide);
    }

    @Bean
    @ConditionalOnProperty(OUTBOX)
    @ConditionalOnRole(NodeRole.COMMAND)
    CreditOutbox creditOutbox(CreditOutboxProperties properties, CreditFileArchive archive) {
        return new CreditOutbox(properties.outbox(), archive);
    }

    /** It begins with what is prepared from now on: what was prepared before it was there has been sent otherwise. */
    @Bean
    @ConditionalOnProperty(OUTBOX)
    @ConditionalOnRole(NodeRole.COMMAND)
    ConfigurerModule creditOutboxProcessing() {
        return configurer -> configurer
                .eventProcessing()
                .registerPooledStreamingEventProcessorConfiguration(
                        CreditOutbox.GROUP,
                        (axon, builder) -> builder.initialToken(StreamableMessageSource::createHeadToken));
    }
}
