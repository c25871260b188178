package org.anjian.query.randomdraw;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import org.anjian.api.randomdraw.view.RandomDrawView;
import org.anjian.query.permission.ReadFilter;
import org.anjian.query.readmodel.Indices;
import org.anjian.query.search.Positions;
import org.anjian.query.search.ViewSearch;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The read model of random draws, and the answers from it. */
@Configuration(proxyBeanMethods = false)
class RandomDrawReadModel {

    @Bean
    RandomDrawFold randomDrawFold() {
        return new RandomDrawFold();
    }

    @Bean
    RandomDrawQueries randomDrawQueries(
            ElasticsearchClient client,
            Indices indices,
            RandomDrawFold model,
            ReadFilter permissions,
            Positions positions) {
        return new RandomDrawQueries(
                new ViewSearch<>(client, indices.alias(model), RandomDrawView.class), permissions, positions);
    }
}
