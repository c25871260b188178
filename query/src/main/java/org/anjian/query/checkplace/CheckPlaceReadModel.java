package org.anjian.query.checkplace;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import org.anjian.api.checkplace.view.CheckPlaceView;
import org.anjian.api.enterprisecheck.view.CheckPlanView;
import org.anjian.query.enterprisecheck.CheckPlanFold;
import org.anjian.query.permission.ReadFilter;
import org.anjian.query.readmodel.Indices;
import org.anjian.query.search.ViewSearch;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The read model of places, and the answers from it. */
@Configuration(proxyBeanMethods = false)
class CheckPlaceReadModel {

    @Bean
    CheckPlaceFold checkPlaceFold() {
        return new CheckPlaceFold();
    }

    @Bean
    ViewSearch<CheckPlaceView> checkPlaceSearch(ElasticsearchClient client, Indices indices, CheckPlaceFold model) {
        return new ViewSearch<>(client, indices.alias(model), CheckPlaceView.class);
    }

    @Bean
    CheckPlaceQueries checkPlaceQueries(
            ViewSearch<CheckPlaceView> views,
            ElasticsearchClient client,
            Indices indices,
            CheckPlanFold plans,
            ReadFilter permissions) {
        return new CheckPlaceQueries(
                views, new ViewSearch<>(client, indices.alias(plans), CheckPlanView.class), permissions);
    }
}
