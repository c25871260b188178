package org.anjian.query.enterprisecheck;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import org.anjian.api.enterprisecheck.view.CheckPlanView;
import org.anjian.query.permission.ReadFilter;
import org.anjian.query.readmodel.Indices;
import org.anjian.query.search.ViewSearch;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The read model of check plans, and the answers from it. */
@Configuration(proxyBeanMethods = false)
class CheckPlanReadModel {

    @Bean
    CheckPlanFold checkPlanFold() {
        return new CheckPlanFold();
    }

    @Bean
    CheckPlanQueries checkPlanQueries(
            ElasticsearchClient client, Indices indices, CheckPlanFold model, ReadFilter permissions) {
        return new CheckPlanQueries(new ViewSearch<>(client, indices.alias(model), CheckPlanView.class), permissions);
    }
}
