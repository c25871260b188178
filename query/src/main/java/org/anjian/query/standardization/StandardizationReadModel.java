package org.anjian.query.standardization;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import org.anjian.query.enterprise.EnterpriseFold;
import org.anjian.query.permission.ReadFilter;
import org.anjian.query.readmodel.Indices;
import org.anjian.query.readmodel.SearchEngine;
import org.anjian.query.search.Aggregations;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The read model of standardisation certificates, and the answers from it. */
@Configuration(proxyBeanMethods = false)
class StandardizationReadModel {

    @Bean
    StandardizationFold standardizationFold() {
        return new StandardizationFold();
    }

    @Bean
    CountStandardizedHandler countStandardizedHandler(
            SearchEngine engine,
            ElasticsearchClient client,
            Indices indices,
            EnterpriseFold enterprises,
            StandardizationFold model,
            ReadFilter permissions) {
        return new CountStandardizedHandler(
                new Aggregations(engine, client._jsonpMapper(), indices.alias(enterprises)),
                new Aggregations(engine, client._jsonpMapper(), indices.alias(model)),
                permissions);
    }
}
