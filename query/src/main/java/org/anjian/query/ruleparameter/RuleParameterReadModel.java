package org.anjian.query.ruleparameter;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import org.anjian.api.ruleparameter.Rulebook;
import org.anjian.api.ruleparameter.view.RuleParameterView;
import org.anjian.query.permission.ReadFilter;
import org.anjian.query.readmodel.Indices;
import org.anjian.query.search.Positions;
import org.anjian.query.search.ViewSearch;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The read model of the numbers of rules, and the answers from it. */
@Configuration(proxyBeanMethods = false)
class RuleParameterReadModel {

    @Bean
    RuleParameterFold ruleParameterFold() {
        return new RuleParameterFold();
    }

    @Bean
    ViewSearch<RuleParameterView> ruleParameterSearch(
            ElasticsearchClient client, Indices indices, RuleParameterFold model) {
        return new ViewSearch<>(client, indices.alias(model), RuleParameterView.class);
    }

    @Bean
    RuleParameterQueries ruleParameterQueries(
            Rulebook rulebook, ViewSearch<RuleParameterView> recorded, ReadFilter permissions, Positions positions) {
        return new RuleParameterQueries(rulebook, recorded, permissions, positions);
    }
}
