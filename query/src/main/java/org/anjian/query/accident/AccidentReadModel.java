package org.anjian.query.accident;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import org.anjian.api.accident.view.AccidentView;
import org.anjian.query.permission.ReadFilter;
import org.anjian.query.readmodel.Indices;
import org.anjian.query.readmodel.SearchEngine;
import org.anjian.query.search.Aggregations;
import org.anjian.query.search.Positions;
import org.anjian.query.search.ViewSearch;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The read model of accidents, and the answers from it. */
@Configuration(proxyBeanMethods = false)
class AccidentReadModel {

    @Bean
    AccidentFold accidentFold() {
        return new AccidentFold();
    }

    @Bean
    AccidentQueries accidentQueries(
            ElasticsearchClient client,
            Indices indices,
            AccidentFold accidents,
            ReadFilter permissions,
            Positions positions) {
        return new AccidentQueries(
                new ViewSearch<>(client, indices.alias(accidents), AccidentView.class), permissions, positions);
    }

    @Bean
    CountAccidentsHandler countAccidentsHandler(
            SearchEngine engine,
            ElasticsearchClient client,
            Indices indices,
            AccidentFold accidents,
            ReadFilter permissions) {
        return new CountAccidentsHandler(
                new Aggregations(engine, client._jsonpMapper(), indices.alias(accidents)), permissions);
    }
}
