package org.anjian.query.selfdeclaration;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import org.anjian.api.selfdeclaration.view.SelfDeclarationView;
import org.anjian.query.permission.ReadFilter;
import org.anjian.query.readmodel.Indices;
import org.anjian.query.readmodel.SearchEngine;
import org.anjian.query.search.Aggregations;
import org.anjian.query.search.ViewSearch;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The read model of monthly declarations, and the answers from it. */
@Configuration(proxyBeanMethods = false)
class SelfDeclarationReadModel {

    @Bean
    SelfDeclarationFold selfDeclarationFold() {
        return new SelfDeclarationFold();
    }

    @Bean
    SelfDeclarationQueries selfDeclarationQueries(
            SearchEngine engine,
            ElasticsearchClient client,
            Indices indices,
            SelfDeclarationFold model,
            ReadFilter permissions) {
        return new SelfDeclarationQueries(
                new ViewSearch<>(client, indices.alias(model), SelfDeclarationView.class),
                new Aggregations(engine, client._jsonpMapper(), indices.alias(model)),
                permissions);
    }
}
