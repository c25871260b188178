package org.anjian.query.document;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import org.anjian.api.document.view.EnforcementDocumentView;
import org.anjian.query.permission.ReadFilter;
import org.anjian.query.readmodel.Indices;
import org.anjian.query.search.Positions;
import org.anjian.query.search.ViewSearch;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The read model of enforcement documents, and the answers from it. */
@Configuration(proxyBeanMethods = false)
class EnforcementDocumentReadModel {

    @Bean
    EnforcementDocumentFold enforcementDocumentFold() {
        return new EnforcementDocumentFold();
    }

    @Bean
    ViewSearch<EnforcementDocumentView> enforcementDocumentSearch(
            ElasticsearchClient client, Indices indices, EnforcementDocumentFold model) {
        return new ViewSearch<>(client, indices.alias(model), EnforcementDocumentView.class);
    }

    @Bean
    EnforcementDocumentQueries enforcementDocumentQueries(
            ViewSearch<EnforcementDocumentView> views, ReadFilter permissions, Positions positions) {
        return new EnforcementDocumentQueries(views, permissions, positions);
    }
}
