package org.anjian.query.enforcementmeasure;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import org.anjian.api.enforcementmeasure.view.EnforcementMeasureView;
import org.anjian.query.permission.ReadFilter;
import org.anjian.query.readmodel.Indices;
import org.anjian.query.search.Positions;
import org.anjian.query.search.ViewSearch;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The read model of enforcement measures, and the answers from it. */
@Configuration(proxyBeanMethods = false)
class EnforcementMeasureReadModel {

    @Bean
    EnforcementMeasureFold enforcementMeasureFold() {
        return new EnforcementMeasureFold();
    }

    @Bean
    ViewSearch<EnforcementMeasureView> enforcementMeasureSearch(
            ElasticsearchClient client, Indices indices, EnforcementMeasureFold model) {
        return new ViewSearch<>(client, indices.alias(model), EnforcementMeasureView.class);
    }

    @Bean
    EnforcementMeasureQueries enforcementMeasureQueries(
            ViewSearch<EnforcementMeasureView> views, ReadFilter permissions, Positions positions) {
        return new EnforcementMeasureQueries(views, permissions, positions);
    }
}
