package org.anjian.query;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.json.jackson.Jackson3JsonpMapper;
import co.elastic.clients.transport.rest_client.RestClientTransport;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.anjian.api.permission.Permissions;
import org.anjian.query.enterprise.EnterpriseFold;
import org.anjian.query.enterprisecheck.CheckPlanFold;
import org.anjian.query.hazard.HazardFold;
import org.anjian.query.journal.EventJournal;
import org.anjian.query.permission.ReadFilter;
import org.anjian.query.readmodel.DocumentJson;
import org.anjian.query.readmodel.IndexSettings;
import org.anjian.query.readmodel.Indices;
import org.anjian.query.readmodel.PoisonEvents;
import org.anjian.query.readmodel.ReadModel;
import org.anjian.query.readmodel.ReadModelTable;
import org.anjian.query.readmodel.ReadModels;
import org.anjian.query.readmodel.SearchEngine;
import org.anjian.query.search.Positions;
import org.anjian.query.suggestion.SuggestionFold;
import org.anjian.query.timeline.TimelineRecord;
import org.anjian.query.unsafeact.UnsafeActFold;
import org.axonframework.config.ConfigurerModule;
import org.elasticsearch.client.RestClient;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * The read side. The runtime gives it the connection to the search engine, the database, the clock, the permissions, the
 * layout of the indices, and the two ports {@link EventJournal} and {@link PoisonEvents}.
 */
@Configuration(proxyBeanMethods = false)
public class QueryConfiguration {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    @Bean
    DocumentJson documentJson() {
        return new DocumentJson();
    }

    @Bean
    SearchEngine searchEngine(RestClient client, DocumentJson json) {
        return new SearchEngine(client, json);
    }

    @Bean
    ElasticsearchClient elasticsearchClient(RestClient client, DocumentJson json) {
        return new ElasticsearchClient(new RestClientTransport(client, new Jackson3JsonpMapper(json.mapper())));
    }

    @Bean
    Indices indices(SearchEngine engine, DocumentJson json, IndexSettings settings) {
        return new Indices(engine, json, settings);
    }

    @Bean
    ReadModelTable readModelTable(DataSource dataSource, PlatformTransactionManager transactions, Clock clock) {
        return new ReadModelTable(dataSource, transactions, clock);
    }

    @Bean
    HazardFold hazardFold() {
        return new HazardFold();
    }

    @Bean
    EnterpriseFold enterpriseFold() {
        return new EnterpriseFold();
    }

    @Bean
    CheckPlanFold checkPlanFold() {
        return new CheckPlanFold();
    }

    @Bean
    UnsafeActFold unsafeActFold() {
        return new UnsafeActFold();
    }

    @Bean
    SuggestionFold suggestionFold() {
        return new SuggestionFold();
    }

    @Bean
    TimelineRecord timelineRecord(DocumentJson json) {
        return new TimelineRecord(json);
    }

    @Bean
    ReadModels readModels(List<ReadModel<?, ?>> models, Indices indices, ReadModelTable table, EventJournal journal) {
        return new ReadModels(models, indices, table, journal);
    }

    @Bean
    ConfigurerModule readModelProcessing(
            Indices indices,
            ReadModelTable table,
            ObjectProvider<EventJournal> journal,
            ObjectProvider<PoisonEvents> poison,
            HazardFold hazards,
            TimelineRecord timeline) {
        return new ReadModelProcessing(indices, table, journal, poison, hazards, timeline);
    }

    @Bean
    ReadFilter readFilter(Permissions permissions) {
        return new ReadFilter(permissions);
    }

    @Bean
    Positions positions(
            SearchEngine engine,
            Indices indices,
            HazardFold hazards,
            EnterpriseFold enterprises,
            CheckPlanFold checkPlans,
            UnsafeActFold unsafeActs,
            SuggestionFold suggestions) {
        return new Positions(
                engine,
                PATIENCE,
                Map.of(
                        "hazard-", indices.alias(hazards),
                        "enterprise-", indices.alias(enterprises),
                        "checkplan-", indices.alias(checkPlans),
                        "unsafeact-", indices.alias(unsafeActs),
                        "suggestion-", indices.alias(suggestions)));
    }
}
