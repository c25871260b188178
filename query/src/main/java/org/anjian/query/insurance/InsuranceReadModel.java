package org.anjian.query.insurance;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import org.anjian.api.enterprise.view.EnterpriseView;
import org.anjian.api.insurance.view.InsuranceView;
import org.anjian.query.enterprise.EnterpriseFold;
import org.anjian.query.permission.ReadFilter;
import org.anjian.query.readmodel.Indices;
import org.anjian.query.readmodel.SearchEngine;
import org.anjian.query.search.Aggregations;
import org.anjian.query.search.ViewSearch;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The read model of the insurance of enterprises, and the answers from it. */
@Configuration(proxyBeanMethods = false)
class InsuranceReadModel {

    @Bean
    InsuranceFold insuranceFold() {
        return new InsuranceFold();
    }

    @Bean
    InsuranceQueries insuranceQueries(
            ElasticsearchClient client,
            Indices indices,
            EnterpriseFold enterprises,
            InsuranceFold model,
            ReadFilter permissions) {
        return new InsuranceQueries(
                new ViewSearch<>(client, indices.alias(model), InsuranceView.class),
                new ViewSearch<>(client, indices.alias(enterprises), EnterpriseView.class),
                permissions);
    }

    @Bean
    CountInsuredHandler countInsuredHandler(
            SearchEngine engine,
            ElasticsearchClient client,
            Indices indices,
            EnterpriseFold enterprises,
            InsuranceFold model,
            ReadFilter permissions) {
        return new CountInsuredHandler(
                new Aggregations(engine, client._jsonpMapper(), indices.alias(enterprises)),
                new Aggregations(engine, client._jsonpMapper(), indices.alias(model)),
                permissions);
    }
}
