package org.anjian.query.hazard;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import java.time.Clock;
import org.anjian.api.hazard.view.HazardView;
import org.anjian.query.hazard.web.HazardsOfEnterprise;
import org.anjian.query.past.MomentClock;
import org.anjian.query.permission.ReadFilter;
import org.anjian.query.readmodel.Indices;
import org.anjian.query.readmodel.SearchEngine;
import org.anjian.query.replay.RecordKinds;
import org.anjian.query.search.Aggregations;
import org.anjian.query.search.Positions;
import org.anjian.query.search.ViewSearch;
import org.anjian.query.web.Questions;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.graphql.execution.BatchLoaderRegistry;

/** The read model of hazards, and the answers from it. */
@Configuration(proxyBeanMethods = false)
class HazardReadModel {

    @Bean
    HazardFold hazardFold() {
        return new HazardFold();
    }

    @Bean
    ViewSearch<HazardView> hazardSearch(ElasticsearchClient client, Indices indices, HazardFold model) {
        return new ViewSearch<>(client, indices.alias(model), HazardView.class);
    }

    @Bean
    FindHazardHandler findHazardHandler(
            ViewSearch<HazardView> hazards, RecordKinds kinds, ReadFilter permissions, Positions positions) {
        return new FindHazardHandler(hazards, kinds.with(HazardView.class), permissions, positions);
    }

    @Bean
    FindHazardsHandler findHazardsHandler(
            ViewSearch<HazardView> hazards, ReadFilter permissions, Positions positions, Clock clock) {
        return new FindHazardsHandler(hazards, permissions, positions, new MomentClock(clock));
    }

    @Bean
    CountHazardsHandler countHazardsHandler(
            SearchEngine engine,
            ElasticsearchClient client,
            Indices indices,
            HazardFold model,
            ReadFilter permissions,
            Clock clock) {
        return new CountHazardsHandler(
                new Aggregations(engine, client._jsonpMapper(), indices.alias(model)),
                permissions,
                new MomentClock(clock));
    }

    @Bean
    HazardsOfEnterprise hazardsOfEnterprise(BatchLoaderRegistry loaders, Questions questions) {
        return new HazardsOfEnterprise(loaders, questions);
    }
}
