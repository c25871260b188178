package org.anjian.query.safetyevaluation;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import org.anjian.api.safetyevaluation.view.SafetyEvaluationView;
import org.anjian.query.permission.ReadFilter;
import org.anjian.query.readmodel.Indices;
import org.anjian.query.search.ViewSearch;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The read model of safety evaluations, and the answers from it. */
@Configuration(proxyBeanMethods = false)
class SafetyEvaluationReadModel {

    @Bean
    SafetyEvaluationFold safetyEvaluationFold() {
        return new SafetyEvaluationFold();
    }

    @Bean
    SafetyEvaluationQueries safetyEvaluationQueries(
            ElasticsearchClient client, Indices indices, SafetyEvaluationFold model, ReadFilter permissions) {
        return new SafetyEvaluationQueries(
                new ViewSearch<>(client, indices.alias(model), SafetyEvaluationView.class), permissions);
    }
}
