package org.anjian.query.closure;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import org.anjian.api.closure.view.ClosureView;
import org.anjian.query.permission.ReadFilter;
import org.anjian.query.readmodel.Indices;
import org.anjian.query.search.Positions;
import org.anjian.query.search.ViewSearch;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The read model of closings, and the answers from it. */
@Configuration(proxyBeanMethods = false)
class ClosureReadModel {

    @Bean
    ClosureFold closureFold() {
        return new ClosureFold();
    }

    @Bean
    ViewSearch<ClosureView> closureSearch(ElasticsearchClient client, Indices indices, ClosureFold model) {
        return new ViewSearch<>(client, indices.alias(model), ClosureView.class);
    }

    @Bean
    ClosureQueries closureQueries(ViewSearch<ClosureView> views, ReadFilter permissions, Positions positions) {
        return new ClosureQueries(views, permissions, positions);
    }
}
