package org.anjian.query.drift;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import org.anjian.api.drift.view.DriftView;
import org.anjian.query.permission.ReadFilter;
import org.anjian.query.readmodel.Indices;
import org.anjian.query.search.Positions;
import org.anjian.query.search.ViewSearch;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The read model of drift, and the answers from it. */
@Configuration(proxyBeanMethods = false)
class DriftReadModel {

    @Bean
    DriftFold driftFold() {
        return new DriftFold();
    }

    @Bean
    DriftQueries driftQueries(
            ElasticsearchClient client, Indices indices, DriftFold model, ReadFilter permissions, Positions positions) {
        return new DriftQueries(
                new ViewSearch<>(client, indices.alias(model), DriftView.class), permissions, positions);
    }
}
