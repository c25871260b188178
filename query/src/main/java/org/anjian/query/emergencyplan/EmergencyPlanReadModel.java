package org.anjian.query.emergencyplan;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import org.anjian.api.emergencyplan.view.EmergencyPlanView;
import org.anjian.query.permission.ReadFilter;
import org.anjian.query.readmodel.Indices;
import org.anjian.query.search.Positions;
import org.anjian.query.search.ViewSearch;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The read model of emergency plans, and the answers from it. */
@Configuration(proxyBeanMethods = false)
class EmergencyPlanReadModel {

    @Bean
    EmergencyPlanFold emergencyPlanFold() {
        return new EmergencyPlanFold();
    }

    @Bean
    ViewSearch<EmergencyPlanView> emergencyPlanSearch(
            ElasticsearchClient client, Indices indices, EmergencyPlanFold model) {
        return new ViewSearch<>(client, indices.alias(model), EmergencyPlanView.class);
    }

    @Bean
    EmergencyPlanQueries emergencyPlanQueries(
            ViewSearch<EmergencyPlanView> views, ReadFilter permissions, Positions positions) {
        return new EmergencyPlanQueries(views, permissions, positions);
    }
}
