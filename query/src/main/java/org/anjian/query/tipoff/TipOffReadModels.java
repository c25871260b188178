package org.anjian.query.tipoff;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import java.time.Clock;
import org.anjian.api.tipoff.view.ReporterIdentityView;
import org.anjian.api.tipoff.view.TipOffStandingView;
import org.anjian.query.journal.EventJournal;
import org.anjian.query.permission.ReadFilter;
import org.anjian.query.readmodel.Indices;
import org.anjian.query.readmodel.SearchEngine;
import org.anjian.query.replay.Replay;
import org.anjian.query.search.Aggregations;
import org.anjian.query.search.Positions;
import org.anjian.query.search.ViewSearch;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The read models of tip-offs and the vault, and the answers from them. */
@Configuration(proxyBeanMethods = false)
class TipOffReadModels {

    @Bean
    TipOffFold tipOffFold() {
        return new TipOffFold();
    }

    @Bean
    TipOffStandingFold tipOffStandingFold() {
        return new TipOffStandingFold();
    }

    @Bean
    ReporterIdentityFold reporterIdentityFold() {
        return new ReporterIdentityFold();
    }

    @Bean
    CountTipOffsHandler countTipOffsHandler(
            SearchEngine engine,
            ElasticsearchClient client,
            Indices indices,
            TipOffStandingFold standings,
            ReadFilter permissions) {
        return new CountTipOffsHandler(
                new Aggregations(engine, client._jsonpMapper(), indices.alias(standings)), permissions);
    }

    @Bean
    InformersPage informersPage(TipOffFold model, EventJournal journal) {
        return new InformersPage(new Replay<>(model, journal));
    }

    @Bean
    TipOffQueries tipOffQueries(
            ElasticsearchClient client,
            Indices indices,
            TipOffStandingFold standings,
            ReporterIdentityFold identities,
            ReadFilter permissions,
            Positions positions,
            Clock clock) {
        return new TipOffQueries(
                new ViewSearch<>(client, indices.alias(standings), TipOffStandingView.class),
                new ViewSearch<>(client, indices.alias(identities), ReporterIdentityView.class),
                permissions,
                positions,
                clock);
    }
}
