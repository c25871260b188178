package org.anjian.query.penaltycase;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import java.time.Duration;
import java.util.Map;
import org.anjian.api.penaltycase.view.PenaltyCaseView;
import org.anjian.api.penaltycase.view.PenaltyDecisionView;
import org.anjian.query.journal.EventJournal;
import org.anjian.query.permission.ReadFilter;
import org.anjian.query.readmodel.DocumentJson;
import org.anjian.query.readmodel.Indices;
import org.anjian.query.readmodel.SearchEngine;
import org.anjian.query.replay.HistoryPages;
import org.anjian.query.replay.RecordKind;
import org.anjian.query.replay.Replay;
import org.anjian.query.replay.Showing;
import org.anjian.query.search.Aggregations;
import org.anjian.query.search.Positions;
import org.anjian.query.search.ViewSearch;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The read models of penalty cases and decisions, and the answers from them. */
@Configuration(proxyBeanMethods = false)
class PenaltyCaseReadModel {

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    @Bean
    Showing<PenaltyCaseView> penaltyCaseShowing() {
        return new PenaltyCaseShowing();
    }

    @Bean
    PenaltyCaseFold penaltyCaseFold() {
        return new PenaltyCaseFold();
    }

    @Bean
    PenaltyDecisionFold penaltyDecisionFold() {
        return new PenaltyDecisionFold();
    }

    @Bean
    PenaltyCaseQueries penaltyCaseQueries(
            ElasticsearchClient client,
            Indices indices,
            PenaltyCaseFold model,
            ReadFilter permissions,
            Positions positions) {
        return new PenaltyCaseQueries(
                new ViewSearch<>(client, indices.alias(model), PenaltyCaseView.class), permissions, positions);
    }

    @Bean
    PenaltyDecisionQueries penaltyDecisionQueries(
            ElasticsearchClient client,
            SearchEngine engine,
            Indices indices,
            PenaltyDecisionFold model,
            EventJournal journal,
            HistoryPages histories,
            ReadFilter permissions,
            DocumentJson json) {
        ViewSearch<PenaltyDecisionView> search =
                new ViewSearch<>(client, indices.alias(model), PenaltyDecisionView.class);
        return new PenaltyDecisionQueries(
                search,
                new RecordKind<>(
                        model,
                        search::byId,
                        new Replay<>(model, journal),
                        histories,
                        Showing.whole(PenaltyDecisionView.class),
                        permissions,
                        json),
                permissions,
                new Positions(engine, PATIENCE, Map.of(PenaltyCaseFold.PREFIX, indices.alias(model))));
    }

    @Bean
    CountThreeSystemsHandler countThreeSystemsHandler(
            SearchEngine engine,
            ElasticsearchClient client,
            Indices indices,
            PenaltyCaseFold model,
            ReadFilter permissions,
            Positions positions) {
        return new CountThreeSystemsHandler(
                new Aggregations(engine, client._jsonpMapper(), indices.alias(model)), permissions, positions);
    }

    @Bean
    CountPenaltiesHandler countPenaltiesHandler(
            SearchEngine engine,
            ElasticsearchClient client,
            Indices indices,
            PenaltyCaseFold model,
            ReadFilter permissions) {
        return new CountPenaltiesHandler(
                new Aggregations(engine, client._jsonpMapper(), indices.alias(model)), permissions);
    }
}
