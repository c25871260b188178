package org.anjian.config.processing;

import org.anjian.config.node.AtInterval;
import org.anjian.operations.Job;
import org.axonframework.config.EventProcessingConfiguration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The retry of events that were set aside. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DeadLetterProperties.class)
public class DeadLetterConfiguration {

    private static final Logger LOG = LoggerFactory.getLogger(DeadLetterConfiguration.class);

    @Bean
    DeadLetterRetry deadLetterRetry(EventProcessingConfiguration processing) {
        return new DeadLetterRetry(processing);
    }

    @Bean
    AtInterval regularRetry(DeadLetterRetry retry, DeadLetterProperties properties) {
        return new AtInterval("dead-letter-retry", properties.retryInterval(), stopping -> {
            DeadLetterRetry.Outcome outcome = retry.retryAll(stopping);
            if (outcome.handled() + outcome.failed() > 0) {
                LOG.info("Retried the events set aside: {}", outcome);
            }
        });
    }

    @Bean
    Job retryJob(DeadLetterRetry retry) {
        return new RetryJob(retry);
    }
}
