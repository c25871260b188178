package org.anjian.query.safetycommittee;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import org.anjian.api.safetycommittee.view.SafetyCommitteeView;
import org.anjian.query.readmodel.Indices;
import org.anjian.query.search.ViewSearch;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The read model of the registers of safety committees. */
@Configuration(proxyBeanMethods = false)
class SafetyCommitteeReadModel {

    @Bean
    SafetyCommitteeFold safetyCommitteeFold() {
        return new SafetyCommitteeFold();
    }

    @Bean
    ViewSearch<SafetyCommitteeView> safetyCommitteeSearch(
            ElasticsearchClient client, Indices indices, SafetyCommitteeFold model) {
        return new ViewSearch<>(client, indices.alias(model), SafetyCommitteeView.class);
    }
}
