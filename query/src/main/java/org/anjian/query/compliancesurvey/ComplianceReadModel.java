package org.anjian.query.compliancesurvey;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import org.anjian.api.compliancesurvey.view.ComplianceFileView;
import org.anjian.query.readmodel.Indices;
import org.anjian.query.search.ViewSearch;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The read model of surveys, and the answers from it. */
@Configuration(proxyBeanMethods = false)
class ComplianceReadModel {

    @Bean
    ComplianceFold complianceFold() {
        return new ComplianceFold();
    }

    @Bean
    ViewSearch<ComplianceFileView> complianceFileSearch(
            ElasticsearchClient client, Indices indices, ComplianceFold model) {
        return new ViewSearch<>(client, indices.alias(model), ComplianceFileView.class);
    }
}
