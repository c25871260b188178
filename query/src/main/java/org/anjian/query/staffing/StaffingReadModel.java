package org.anjian.query.staffing;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import org.anjian.api.staffing.view.StaffingView;
import org.anjian.query.enterprise.EnterpriseFold;
import org.anjian.query.permission.ReadFilter;
import org.anjian.query.readmodel.Indices;
import org.anjian.query.readmodel.SearchEngine;
import org.anjian.query.search.Aggregations;
import org.anjian.query.search.ViewSearch;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The read model of the staffing of enterprises, and the answers from it. */
@Configuration(proxyBeanMethods = false)
class StaffingReadModel {

    @Bean
    StaffingFold staffingFold() {
        return new StaffingFold();
    }

    @Bean
    StaffingQueries staffingQueries(
            ElasticsearchClient client, Indices indices, StaffingFold model, ReadFilter permissions) {
        return new StaffingQueries(new ViewSearch<>(client, indices.alias(model), StaffingView.class), permissions);
    }

    @Bean
    CountFiveFiveHandler countFiveFiveHandler(
            SearchEngine engine,
            ElasticsearchClient client,
            Indices indices,
            EnterpriseFold enterprises,
            StaffingFold model,
            ReadFilter permissions) {
        return new CountFiveFiveHandler(
                new Aggregations(engine, client._jsonpMapper(), indices.alias(enterprises)),
                new Aggregations(engine, client._jsonpMapper(), indices.alias(model)),
                permissions);
    }
}
