package org.anjian.config.processing;

import org.anjian.operations.Job;
import org.axonframework.config.EventProcessingConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The retry of events that were set aside. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DeadLetterProperties.class)
public class DeadLetterConfiguration {

    @Bean
    DeadLetterRetry deadLetterRetry(EventProcessingConfiguration processing) {
        return new DeadLetterRetry(processing);
    }

    @Bean
    RegularRetry regularRetry(DeadLetterRetry retry, DeadLetterProperties properties) {
        return new RegularRetry(retry, properties.retryInterval());
    }

    @Bean
    Job retryJob(DeadLetterRetry retry) {
        return new RetryJob(retry);
    }
}
