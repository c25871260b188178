package org.anjian.query.endorsement;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import org.anjian.api.endorsement.view.EndorsedResultView;
import org.anjian.query.permission.ReadFilter;
import org.anjian.query.readmodel.Indices;
import org.anjian.query.search.ViewSearch;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The read model of inspection results, and the answers from it. */
@Configuration(proxyBeanMethods = false)
class EndorsedResultReadModel {

    @Bean
    EndorsedResultFold endorsedResultFold() {
        return new EndorsedResultFold();
    }

    @Bean
    EndorsedResultQueries endorsedResultQueries(
            ElasticsearchClient client, Indices indices, EndorsedResultFold model, ReadFilter permissions) {
        return new EndorsedResultQueries(
                new ViewSearch<>(client, indices.alias(model), EndorsedResultView.class), permissions);
    }
}
