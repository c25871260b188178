package org.anjian.query;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.json.jackson.Jackson3JsonpMapper;
import co.elastic.clients.transport.rest_client.RestClientTransport;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.anjian.api.permission.Permissions;
import org.anjian.query.journal.EventJournal;
import org.anjian.query.permission.ReadFilter;
import org.anjian.query.readmodel.DocumentJson;
import org.anjian.query.readmodel.FoldedModel;
import org.anjian.query.readmodel.IndexSettings;
import org.anjian.query.readmodel.Indices;
import org.anjian.query.readmodel.PoisonEvents;
import org.anjian.query.readmodel.ReadModel;
import org.anjian.query.readmodel.ReadModelTable;
import org.anjian.query.readmodel.ReadModels;
import org.anjian.query.readmodel.SearchEngine;
import org.anjian.query.search.Positions;
import org.anjian.query.timeline.EventContexts;
import org.anjian.query.timeline.TimelineRecord;
import org.axonframework.config.ConfigurerModule;
import org.elasticsearch.client.RestClient;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;
import tools.jackson.databind.JacksonModule;

/**
 * The read side. The runtime gives it the connection to the search engine, the database, the clock, the permissions, the
 * layout of the indices, and the two ports {@link EventJournal} and {@link PoisonEvents}. Each context declares its own
 * fold and its own answers in its package.
 */
@Configuration(proxyBeanMethods = false)
public class QueryConfiguration {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    @Bean
    DocumentJson documentJson(List<JacksonModule> modules) {
        return new DocumentJson(modules);
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
    EventContexts eventContexts(List<FoldedModel<?, ?>> models, Permissions permissions) {
        return new EventContexts(models, permissions);
    }

    @Bean
    TimelineRecord timelineRecord(DocumentJson json, EventContexts contexts) {
        return new TimelineRecord(json, contexts);
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
            List<ReadModel<?, ?>> models) {
        return new ReadModelProcessing(indices, table, journal, poison, models);
    }

    @Bean
    ReadFilter readFilter(Permissions permissions) {
        return new ReadFilter(permissions);
    }

    @Bean
    Positions positions(SearchEngine engine, Indices indices, List<FoldedModel<?, ?>> models) {
        return new Positions(
                engine,
                PATIENCE,
                models.stream()
                        .filter(FoldedModel::isOfItsOwn)
                        .collect(Collectors.toMap(FoldedModel::idPrefix, indices::alias)));
    }
}
