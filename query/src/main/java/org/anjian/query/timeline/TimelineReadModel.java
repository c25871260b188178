package org.anjian.query.timeline;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import org.anjian.api.timeline.TimelineEntry;
import org.anjian.query.permission.ReadFilter;
import org.anjian.query.readmodel.Indices;
import org.anjian.query.search.ViewSearch;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The answers from the timeline. */
@Configuration(proxyBeanMethods = false)
class TimelineReadModel {

    @Bean
    TimelineQueries timelineQueries(
            ElasticsearchClient client,
            Indices indices,
            TimelineRecord model,
            ReadFilter permissions,
            EventContexts contexts) {
        return new TimelineQueries(
                new ViewSearch<>(client, indices.alias(model), TimelineEntry.class), permissions, contexts);
    }

    @Bean
    NumberedRecords numberedRecords(ElasticsearchClient client, Indices indices, TimelineRecord model) {
        return new NumberedRecords(new ViewSearch<>(client, indices.alias(model), TimelineEntry.class));
    }
}
