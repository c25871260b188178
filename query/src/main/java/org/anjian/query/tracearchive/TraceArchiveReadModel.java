package org.anjian.query.tracearchive;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import org.anjian.api.tracearchive.view.TraceArchiveView;
import org.anjian.query.permission.ReadFilter;
import org.anjian.query.readmodel.Indices;
import org.anjian.query.search.Positions;
import org.anjian.query.search.ViewSearch;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The read model of trace archives, and the answers from it. */
@Configuration(proxyBeanMethods = false)
class TraceArchiveReadModel {

    @Bean
    TraceArchiveFold traceArchiveFold() {
        return new TraceArchiveFold();
    }

    @Bean
    TraceArchiveQueries traceArchiveQueries(
            ElasticsearchClient client,
            Indices indices,
            TraceArchiveFold model,
            ReadFilter permissions,
            Positions positions) {
        return new TraceArchiveQueries(
                new ViewSearch<>(client, indices.alias(model), TraceArchiveView.class), permissions, positions);
    }
}
