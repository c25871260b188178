package org.anjian.health;

import java.io.IOException;
import java.time.Clock;
import java.util.List;
import org.anjian.importing.pipeline.CaughtUp;
import org.anjian.operations.StatusContribution;
import org.anjian.query.past.VersionProgress;
import org.anjian.query.readmodel.Indices;
import org.anjian.query.readmodel.ReadModel;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.serialization.Serializer;
import org.elasticsearch.client.Request;
import org.elasticsearch.client.RestClient;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Liveness and readiness that tell the truth. Without its event store a node can do nothing and is not ready; without
 * Elasticsearch it still records every act, so it stays ready and says what is degraded.
 */
@Configuration(proxyBeanMethods = false)
public class HealthConfiguration {

    /** Behind by more than this, a processor is reported as lagging. */
    private static final long LAGGING_SECONDS = 60;

    @Bean
    @ConditionalOnProperty(name = "axon.axonserver.enabled", havingValue = "false")
    StorePositions storePositions(JdbcClient jdbc) {
        return new JdbcStorePositions(jdbc);
    }

    @Bean
    SegmentTokens segmentTokens(JdbcClient jdbc, Serializer serializer) {
        return new SegmentTokens(jdbc, serializer);
    }

    @Bean
    VersionProgress versionProgress(
            ObjectProvider<EventProcessingConfiguration> processing, JdbcClient jdbc, Serializer serializer) {
        return new TokenProgress(processing::getObject, jdbc, serializer);
    }

    @Bean
    Processors processors(
            EventProcessingConfiguration processing, StorePositions positions, SegmentTokens tokens, Clock clock) {
        return new Processors(processing, positions, tokens, clock);
    }

    @Bean
    CaughtUp readModelsCaughtUp(
            Processors processors, StorePositions positions, Indices indices, List<ReadModel<?, ?>> models) {
        return new ReadModelsCaughtUp(processors, positions, indices, models);
    }

    @Bean
    HealthIndicator eventStoreHealthIndicator(StorePositions positions) {
        return () -> Health.up().withDetail("head", positions.head()).build();
    }

    @Bean
    HealthIndicator readModelsHealthIndicator(RestClient elasticsearch) {
        return () -> {
            try {
                elasticsearch.performRequest(new Request("GET", "/_cluster/health"));
                return Health.up().build();
            } catch (IOException unreachable) {
                return Health.down().withDetail("elasticsearch", "no answer").build();
            }
        };
    }

    @Bean
    HealthIndicator processorsHealthIndicator(Processors processors) {
        return () -> {
            List<ProcessorLag> lags = processors.lags();
            boolean healthy = lags.stream().allMatch(lag -> lag.running() && lag.seconds() <= LAGGING_SECONDS);
            Health.Builder health = healthy ? Health.up() : Health.down();
            lags.forEach(lag -> health.withDetail(lag.processor(), lag));
            return health.build();
        };
    }

    @Bean
    StatusContribution processorStatus(Processors processors) {
        return status -> status.put("processors", processors.lags());
    }
}
