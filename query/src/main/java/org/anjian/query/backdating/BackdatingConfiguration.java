package org.anjian.query.backdating;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import org.anjian.api.timeline.TimelineEntry;
import org.anjian.query.permission.ReadFilter;
import org.anjian.query.readmodel.Indices;
import org.anjian.query.readmodel.SearchEngine;
import org.anjian.query.search.Aggregations;
import org.anjian.query.search.ViewSearch;
import org.anjian.query.timeline.EventContexts;
import org.anjian.query.timeline.TimelineRecord;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The answers for what was recorded late. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(BackdatingProperties.class)
class BackdatingConfiguration {

    @Bean
    BackdatingQueries backdatingQueries(
            ElasticsearchClient client,
            SearchEngine engine,
            Indices indices,
            TimelineRecord model,
            ReadFilter permissions,
            EventContexts contexts,
            BackdatingProperties properties) {
        String alias = indices.alias(model);
        return new BackdatingQueries(
                new ViewSearch<>(client, alias, TimelineEntry.class),
                new Aggregations(engine, client._jsonpMapper(), alias),
                permissions,
                contexts,
                properties.hours());
    }
}
