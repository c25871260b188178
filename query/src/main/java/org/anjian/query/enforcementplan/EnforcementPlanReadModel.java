package org.anjian.query.enforcementplan;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import org.anjian.api.enforcementplan.view.EnforcementPlanView;
import org.anjian.query.permission.ReadFilter;
import org.anjian.query.readmodel.Indices;
import org.anjian.query.search.Positions;
import org.anjian.query.search.ViewSearch;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The read model of enforcement plans, and the answers from it. */
@Configuration(proxyBeanMethods = false)
class EnforcementPlanReadModel {

    @Bean
    EnforcementPlanFold enforcementPlanFold() {
        return new EnforcementPlanFold();
    }

    @Bean
    ViewSearch<EnforcementPlanView> enforcementPlanSearch(
            ElasticsearchClient client, Indices indices, EnforcementPlanFold model) {
        return new ViewSearch<>(client, indices.alias(model), EnforcementPlanView.class);
    }

    @Bean
    EnforcementPlanQueries enforcementPlanQueries(
            ViewSearch<EnforcementPlanView> views, ReadFilter permissions, Positions positions) {
        return new EnforcementPlanQueries(views, permissions, positions);
    }
}
