package org.anjian.query.normativedocument;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import org.anjian.api.normativedocument.view.DocumentCleanupView;
import org.anjian.api.normativedocument.view.NormativeDocumentView;
import org.anjian.api.ruleparameter.Rulebook;
import org.anjian.api.ruleparameter.view.RuleParameterView;
import org.anjian.query.permission.ReadFilter;
import org.anjian.query.readmodel.Indices;
import org.anjian.query.search.Positions;
import org.anjian.query.search.ViewSearch;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The read models of normative documents and of the clean-ups of localities, and the answers from them. */
@Configuration(proxyBeanMethods = false)
class NormativeDocumentReadModel {

    @Bean
    NormativeDocumentFold normativeDocumentFold() {
        return new NormativeDocumentFold();
    }

    @Bean
    NormativeDocumentQueries normativeDocumentQueries(
            ElasticsearchClient client,
            Indices indices,
            NormativeDocumentFold model,
            ReadFilter permissions,
            Positions positions) {
        return new NormativeDocumentQueries(
                new ViewSearch<>(client, indices.alias(model), NormativeDocumentView.class), permissions, positions);
    }

    @Bean
    ReportingPeriodQueries reportingPeriodQueries(
            Rulebook rulebook, ViewSearch<RuleParameterView> recorded, ReadFilter permissions, Positions positions) {
        return new ReportingPeriodQueries(rulebook, recorded, permissions, positions);
    }

    @Bean
    DocumentCleanupFold documentCleanupFold() {
        return new DocumentCleanupFold();
    }

    @Bean
    DocumentCleanupQueries documentCleanupQueries(
            ElasticsearchClient client,
            Indices indices,
            DocumentCleanupFold model,
            ReadFilter permissions,
            Positions positions) {
        return new DocumentCleanupQueries(
                new ViewSearch<>(client, indices.alias(model), DocumentCleanupView.class), permissions, positions);
    }
}
