package org.anjian.query.powerlist;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import org.anjian.api.powerlist.view.PowerListView;
import org.anjian.query.permission.ReadFilter;
import org.anjian.query.readmodel.Indices;
import org.anjian.query.search.Positions;
import org.anjian.query.search.ViewSearch;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The read model of power lists, and the answers from it. */
@Configuration(proxyBeanMethods = false)
class PowerListReadModel {

    @Bean
    PowerListFold powerListFold() {
        return new PowerListFold();
    }

    @Bean
    PowerListQueries powerListQueries(
            ElasticsearchClient client,
            Indices indices,
            PowerListFold model,
            ReadFilter permissions,
            Positions positions) {
        return new PowerListQueries(
                new ViewSearch<>(client, indices.alias(model), PowerListView.class), permissions, positions);
    }
}
