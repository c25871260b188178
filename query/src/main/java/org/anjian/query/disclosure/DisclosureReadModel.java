package org.anjian.query.disclosure;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import org.anjian.api.disclosure.view.DisclosureView;
import org.anjian.api.disclosure.view.EnforcementElementsView;
import org.anjian.api.disclosure.view.PublicDecisionView;
import org.anjian.query.permission.ReadFilter;
import org.anjian.query.readmodel.Indices;
import org.anjian.query.readmodel.SearchEngine;
import org.anjian.query.search.Aggregations;
import org.anjian.query.search.Positions;
import org.anjian.query.search.ViewSearch;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The read models of what is made public, and the answers from them. */
@Configuration(proxyBeanMethods = false)
class DisclosureReadModel {

    @Bean
    DisclosureFold disclosureFold() {
        return new DisclosureFold();
    }

    @Bean
    PublicDecisionFold publicDecisionFold() {
        return new PublicDecisionFold();
    }

    @Bean
    EnforcementElementsFold enforcementElementsFold() {
        return new EnforcementElementsFold();
    }

    @Bean
    DisclosureQueries disclosureQueries(
            ElasticsearchClient client,
            Indices indices,
            DisclosureFold model,
            ReadFilter permissions,
            Positions positions) {
        return new DisclosureQueries(
                new ViewSearch<>(client, indices.alias(model), DisclosureView.class), permissions, positions);
    }

    @Bean
    PublicDecisionQueries publicDecisionQueries(
            ElasticsearchClient client,
            Indices indices,
            PublicDecisionFold model,
            ReadFilter permissions,
            Positions positions) {
        return new PublicDecisionQueries(
                new ViewSearch<>(client, indices.alias(model), PublicDecisionView.class), permissions, positions);
    }

    @Bean
    MeasureTimelinessHandler measureTimelinessHandler(
            SearchEngine engine,
            ElasticsearchClient client,
            Indices indices,
            DisclosureFold model,
            ReadFilter permissions,
            Positions positions) {
        return new MeasureTimelinessHandler(
                new Aggregations(engine, client._jsonpMapper(), indices.alias(model)),
                new ViewSearch<>(client, indices.alias(model), DisclosureView.class),
                permissions,
                positions);
    }

    @Bean
    EnforcementElementsQueries enforcementElementsQueries(
            ElasticsearchClient client,
            Indices indices,
            EnforcementElementsFold model,
            ReadFilter permissions,
            Positions positions) {
        return new EnforcementElementsQueries(
                new ViewSearch<>(client, indices.alias(model), EnforcementElementsView.class), permissions, positions);
    }
}
