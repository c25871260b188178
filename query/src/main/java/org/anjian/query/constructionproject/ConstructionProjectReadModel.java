package org.anjian.query.constructionproject;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import org.anjian.api.constructionproject.view.ConstructionProjectView;
import org.anjian.query.permission.ReadFilter;
import org.anjian.query.readmodel.Indices;
import org.anjian.query.search.Positions;
import org.anjian.query.search.ViewSearch;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The read model of construction projects, and the answers from it. */
@Configuration(proxyBeanMethods = false)
class ConstructionProjectReadModel {

    @Bean
    ConstructionProjectFold constructionProjectFold() {
        return new ConstructionProjectFold();
    }

    @Bean
    ViewSearch<ConstructionProjectView> constructionProjectSearch(
            ElasticsearchClient client, Indices indices, ConstructionProjectFold model) {
        return new ViewSearch<>(client, indices.alias(model), ConstructionProjectView.class);
    }

    @Bean
    ConstructionProjectQueries constructionProjectQueries(
            ViewSearch<ConstructionProjectView> views, ReadFilter permissions, Positions positions) {
        return new ConstructionProjectQueries(views, permissions, positions);
    }
}
