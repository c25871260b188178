package org.anjian.query.safetyrule;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import org.anjian.api.safetyrule.view.SafetyRuleView;
import org.anjian.query.permission.ReadFilter;
import org.anjian.query.readmodel.Indices;
import org.anjian.query.readmodel.SearchEngine;
import org.anjian.query.search.Aggregations;
import org.anjian.query.search.Positions;
import org.anjian.query.search.ViewSearch;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The read model of safety rules, and the answers from it. */
@Configuration(proxyBeanMethods = false)
class SafetyRuleReadModel {

    @Bean
    SafetyRuleFold safetyRuleFold() {
        return new SafetyRuleFold();
    }

    @Bean
    ViewSearch<SafetyRuleView> safetyRuleSearch(ElasticsearchClient client, Indices indices, SafetyRuleFold model) {
        return new ViewSearch<>(client, indices.alias(model), SafetyRuleView.class);
    }

    @Bean
    SafetyRuleQueries safetyRuleQueries(
            ViewSearch<SafetyRuleView> views,
            ReadFilter permissions,
            Positions positions,
            SearchEngine engine,
            ElasticsearchClient client,
            Indices indices,
            SafetyRuleFold model) {
        return new SafetyRuleQueries(
                views, permissions, positions, new Aggregations(engine, client._jsonpMapper(), indices.alias(model)));
    }
}
