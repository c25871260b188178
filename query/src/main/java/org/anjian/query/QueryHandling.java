package org.anjian.query;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import java.time.Clock;
import org.anjian.api.enterprise.view.EnterpriseView;
import org.anjian.api.enterprisecheck.view.CheckPlanView;
import org.anjian.api.hazard.view.HazardView;
import org.anjian.api.permission.Permissions;
import org.anjian.api.suggestion.view.SuggestionView;
import org.anjian.api.timeline.TimelineEntry;
import org.anjian.api.unsafeact.view.UnsafeActView;
import org.anjian.query.enterprise.EnterpriseFold;
import org.anjian.query.enterprise.EnterpriseQueries;
import org.anjian.query.enterprisecheck.CheckPlanFold;
import org.anjian.query.enterprisecheck.CheckPlanQueries;
import org.anjian.query.hazard.CountHazardsHandler;
import org.anjian.query.hazard.FindHazardHandler;
import org.anjian.query.hazard.FindHazardsHandler;
import org.anjian.query.hazard.HazardFold;
import org.anjian.query.hazard.HazardHistoryHandler;
import org.anjian.query.hazard.HazardReplay;
import org.anjian.query.hazard.web.HazardNodes;
import org.anjian.query.hazard.web.HazardsOfEnterprise;
import org.anjian.query.journal.EventJournal;
import org.anjian.query.permission.ReadFilter;
import org.anjian.query.readmodel.DocumentJson;
import org.anjian.query.readmodel.Indices;
import org.anjian.query.readmodel.SearchEngine;
import org.anjian.query.search.Aggregations;
import org.anjian.query.search.Positions;
import org.anjian.query.search.ViewSearch;
import org.anjian.query.suggestion.SuggestionFold;
import org.anjian.query.suggestion.SuggestionQueries;
import org.anjian.query.timeline.TimelineQueries;
import org.anjian.query.timeline.TimelineRecord;
import org.anjian.query.unsafeact.UnsafeActFold;
import org.anjian.query.unsafeact.UnsafeActQueries;
import org.anjian.query.web.Questions;
import org.axonframework.queryhandling.QueryGateway;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.graphql.execution.BatchLoaderRegistry;

/** The query handlers, which Axon finds by their annotations, and what the controllers send their queries with. */
@Configuration(proxyBeanMethods = false)
public class QueryHandling {

    @Bean
    ViewSearch<HazardView> hazardSearch(ElasticsearchClient client, Indices indices, HazardFold model) {
        return new ViewSearch<>(client, indices.alias(model), HazardView.class);
    }

    @Bean
    HazardReplay hazardReplay(HazardFold fold, EventJournal journal) {
        return new HazardReplay(fold, journal);
    }

    @Bean
    FindHazardHandler findHazardHandler(
            ViewSearch<HazardView> hazards, HazardReplay replay, ReadFilter permissions, Positions positions) {
        return new FindHazardHandler(hazards, replay, permissions, positions);
    }

    @Bean
    FindHazardsHandler findHazardsHandler(
            ViewSearch<HazardView> hazards, ReadFilter permissions, Positions positions, Clock clock) {
        return new FindHazardsHandler(hazards, permissions, positions, clock);
    }

    @Bean
    HazardHistoryHandler hazardHistoryHandler(
            EventJournal journal, HazardReplay replay, TimelineRecord record, ReadFilter permissions) {
        return new HazardHistoryHandler(journal, replay, record, permissions);
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
    EnterpriseQueries enterpriseQueries(
            ElasticsearchClient client,
            Indices indices,
            EnterpriseFold model,
            ReadFilter permissions,
            Positions positions) {
        return new EnterpriseQueries(
                new ViewSearch<>(client, indices.alias(model), EnterpriseView.class), permissions, positions);
    }

    @Bean
    CheckPlanQueries checkPlanQueries(
            ElasticsearchClient client, Indices indices, CheckPlanFold model, ReadFilter permissions) {
        return new CheckPlanQueries(new ViewSearch<>(client, indices.alias(model), CheckPlanView.class), permissions);
    }

    @Bean
    UnsafeActQueries unsafeActQueries(
            ElasticsearchClient client, Indices indices, UnsafeActFold model, ReadFilter permissions) {
        return new UnsafeActQueries(new ViewSearch<>(client, indices.alias(model), UnsafeActView.class), permissions);
    }

    @Bean
    SuggestionQueries suggestionQueries(
            ElasticsearchClient client, Indices indices, SuggestionFold model, ReadFilter permissions) {
        return new SuggestionQueries(new ViewSearch<>(client, indices.alias(model), SuggestionView.class), permissions);
    }

    @Bean
    TimelineQueries timelineQueries(
            ElasticsearchClient client, Indices indices, TimelineRecord model, ReadFilter permissions) {
        return new TimelineQueries(new ViewSearch<>(client, indices.alias(model), TimelineEntry.class), permissions);
    }

    @Bean
    Questions questions(QueryGateway gateway, DocumentJson json) {
        return new Questions(gateway, json);
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
