package org.anjian.config.randomdraw;

import org.anjian.operations.Job;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the operator asks about random draws. */
@Configuration(proxyBeanMethods = false)
class DrawConfiguration {

    @Bean
    Job drawJob(EventStore store) {
        return new DrawJob(store);
    }
}
