package org.anjian.query.assessmentscheme;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import org.anjian.api.assessmentscheme.view.AssessmentSchemeView;
import org.anjian.query.permission.ReadFilter;
import org.anjian.query.readmodel.Indices;
import org.anjian.query.search.Positions;
import org.anjian.query.search.ViewSearch;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The read model of assessment schemes, and the answers from it. */
@Configuration(proxyBeanMethods = false)
class AssessmentSchemeReadModel {

    @Bean
    AssessmentSchemeFold assessmentSchemeFold() {
        return new AssessmentSchemeFold();
    }

    @Bean
    AssessmentSchemeQueries assessmentSchemeQueries(
            ElasticsearchClient client,
            Indices indices,
            AssessmentSchemeFold model,
            ReadFilter permissions,
            Positions positions) {
        return new AssessmentSchemeQueries(
                new ViewSearch<>(client, indices.alias(model), AssessmentSchemeView.class), permissions, positions);
    }
}
