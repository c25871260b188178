package org.anjian.query.selfcheck;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import java.time.Clock;
import org.anjian.api.selfcheck.view.SelfCheckView;
import org.anjian.query.past.MomentClock;
import org.anjian.query.permission.ReadFilter;
import org.anjian.query.readmodel.Indices;
import org.anjian.query.readmodel.SearchEngine;
import org.anjian.query.search.Aggregations;
import org.anjian.query.search.ViewSearch;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The read model of self-inspections, and the answers from it. */
@Configuration(proxyBeanMethods = false)
class SelfCheckReadModel {

    @Bean
    SelfCheckFold selfCheckFold() {
        return new SelfCheckFold();
    }

    @Bean
    SelfCheckQueries selfCheckQueries(
            ElasticsearchClient client, Indices indices, SelfCheckFold model, ReadFilter permissions, Clock clock) {
        return new SelfCheckQueries(
                new ViewSearch<>(client, indices.alias(model), SelfCheckView.class),
                permissions,
                new MomentClock(clock));
    }

    @Bean
    CampaignFigures campaignFigures(
            SearchEngine engine,
            ElasticsearchClient client,
            Indices indices,
            SelfCheckFold model,
            ReadFilter permissions,
            Clock clock) {
        return new CampaignFigures(
                new Aggregations(engine, client._jsonpMapper(), indices.alias(model)),
                permissions,
                new MomentClock(clock));
    }
}
