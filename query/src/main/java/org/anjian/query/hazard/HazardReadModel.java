package org.anjian.query.hazard;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import java.time.Clock;
import org.anjian.api.hazard.event.HazardEvent;
import org.anjian.api.hazard.view.HazardView;
import org.anjian.api.permission.Permissions;
import org.anjian.query.hazard.web.HazardNodes;
import org.anjian.query.hazard.web.HazardsOfEnterprise;
import org.anjian.query.journal.EventJournal;
import org.anjian.query.permission.ReadFilter;
import org.anjian.query.readmodel.Indices;
import org.anjian.query.readmodel.SearchEngine;
import org.anjian.query.replay.HistoryPages;
import org.anjian.query.replay.Replay;
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
    Replay<HazardEvent, HazardView> hazardReplay(HazardFold fold, EventJournal journal) {
        return new Replay<>(fold, journal);
    }

    @Bean
    FindHazardHandler findHazardHandler(
            ViewSearch<HazardView> hazards,
            Replay<HazardEvent, HazardView> replay,
            ReadFilter permissions,
            Positions positions) {
        return new FindHazardHandler(hazards, replay, permissions, positions);
    }

    @Bean
    FindHazardsHandler findHazardsHandler(
            ViewSearch<HazardView> hazards, ReadFilter permissions, Positions positions, Clock clock) {
        return new FindHazardsHandler(hazards, permissions, positions, clock);
    }

    @Bean
    HazardHistoryHandler hazardHistoryHandler(
            Replay<HazardEvent, HazardView> replay, HistoryPages histories, ReadFilter permissions) {
        return new HazardHistoryHandler(replay, histories, permissions);
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
                new Aggregations(engine, client._jsonpMapper(), indices.alias(model)), permissions, clock);
    }

    @Bean
    HazardNodes hazardNodes(Permissions permissions) {
        return new HazardNodes(permissions);
    }

    @Bean
    HazardsOfEnterprise hazardsOfEnterprise(BatchLoaderRegistry loaders, Questions questions, HazardNodes nodes) {
        return new HazardsOfEnterprise(loaders, questions, nodes);
    }
}
