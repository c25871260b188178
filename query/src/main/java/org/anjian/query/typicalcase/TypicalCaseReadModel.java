package org.anjian.query.typicalcase;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import org.anjian.api.typicalcase.view.PublicTypicalCaseView;
import org.anjian.api.typicalcase.view.TypicalCaseView;
import org.anjian.query.permission.ReadFilter;
import org.anjian.query.readmodel.Indices;
import org.anjian.query.search.Positions;
import org.anjian.query.search.ViewSearch;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The read models of typical cases, for the offices and for the public, and the answers from them. */
@Configuration(proxyBeanMethods = false)
class TypicalCaseReadModel {

    @Bean
    TypicalCaseFold typicalCaseFold() {
        return new TypicalCaseFold();
    }

    @Bean
    PublicTypicalCaseFold publicTypicalCaseFold() {
        return new PublicTypicalCaseFold();
    }

    @Bean
    TypicalCaseQueries typicalCaseQueries(
            ElasticsearchClient client,
            Indices indices,
            TypicalCaseFold model,
            ReadFilter permissions,
            Positions positions) {
        return new TypicalCaseQueries(
                new ViewSearch<>(client, indices.alias(model), TypicalCaseView.class), permissions, positions);
    }

    @Bean
    PublicTypicalCaseQueries publicTypicalCaseQueries(
            ElasticsearchClient client,
            Indices indices,
            PublicTypicalCaseFold model,
            ReadFilter permissions,
            Positions positions) {
        return new PublicTypicalCaseQueries(
                new ViewSearch<>(client, indices.alias(model), PublicTypicalCaseView.class), permissions, positions);
    }
}
