package org.anjian.query.entrustment;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import org.anjian.api.entrustment.view.EntrustmentView;
import org.anjian.query.permission.ReadFilter;
import org.anjian.query.readmodel.Indices;
import org.anjian.query.search.Positions;
import org.anjian.query.search.ViewSearch;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The read model of entrustments, and the answers from it. */
@Configuration(proxyBeanMethods = false)
class EntrustmentReadModel {

    @Bean
    EntrustmentFold entrustmentFold() {
        return new EntrustmentFold();
    }

    @Bean
    EntrustmentQueries entrustmentQueries(
            ElasticsearchClient client,
            Indices indices,
            EntrustmentFold model,
            ReadFilter permissions,
            Positions positions) {
        return new EntrustmentQueries(
                new ViewSearch<>(client, indices.alias(model), EntrustmentView.class), permissions, positions);
    }
}
