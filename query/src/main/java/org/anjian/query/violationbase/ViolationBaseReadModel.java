package org.anjian.query.violationbase;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import java.time.Duration;
import java.util.Map;
import org.anjian.api.violationbase.view.ViolationRecordView;
import org.anjian.query.permission.ReadFilter;
import org.anjian.query.readmodel.Indices;
import org.anjian.query.readmodel.SearchEngine;
import org.anjian.query.search.Positions;
import org.anjian.query.search.ViewSearch;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The violation base, and the answers from it. */
@Configuration(proxyBeanMethods = false)
class ViolationBaseReadModel {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    @Bean
    ViolationRecordFold violationRecordFold() {
        return new ViolationRecordFold();
    }

    @Bean
    ViolationQueries violationQueries(
            ElasticsearchClient client,
            Indices indices,
            ViolationRecordFold model,
            ReadFilter permissions,
            SearchEngine engine) {
        String alias = indices.alias(model);
        return new ViolationQueries(
                new ViewSearch<>(client, alias, ViolationRecordView.class),
                permissions,
                new Positions(engine, PATIENCE, Map.of(model.idPrefix(), alias)));
    }
}
