package org.anjian.query.safetydecision;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import org.anjian.api.safetydecision.view.SafetyDecisionView;
import org.anjian.query.permission.ReadFilter;
import org.anjian.query.readmodel.Indices;
import org.anjian.query.search.ViewSearch;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The read model of safety-related decisions, and the answers from it. */
@Configuration(proxyBeanMethods = false)
class SafetyDecisionReadModel {

    @Bean
    SafetyDecisionFold safetyDecisionFold() {
        return new SafetyDecisionFold();
    }

    @Bean
    SafetyDecisionQueries safetyDecisionQueries(
            ElasticsearchClient client, Indices indices, SafetyDecisionFold model, ReadFilter permissions) {
        return new SafetyDecisionQueries(
                new ViewSearch<>(client, indices.alias(model), SafetyDecisionView.class), permissions);
    }
}
