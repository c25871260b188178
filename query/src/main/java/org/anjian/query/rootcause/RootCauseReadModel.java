package org.anjian.query.rootcause;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import org.anjian.api.rootcause.view.RootCauseAnalysisView;
import org.anjian.query.readmodel.Indices;
import org.anjian.query.search.ViewSearch;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The read model of root causes, and the answers from it. */
@Configuration(proxyBeanMethods = false)
class RootCauseReadModel {

    @Bean
    RootCauseFold rootCauseFold() {
        return new RootCauseFold();
    }

    @Bean
    ViewSearch<RootCauseAnalysisView> rootCauseSearch(
            ElasticsearchClient client, Indices indices, RootCauseFold model) {
        return new ViewSearch<>(client, indices.alias(model), RootCauseAnalysisView.class);
    }
}
