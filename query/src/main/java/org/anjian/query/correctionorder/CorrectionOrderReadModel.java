package org.anjian.query.correctionorder;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import org.anjian.api.correctionorder.view.CorrectionOrderView;
import org.anjian.query.permission.ReadFilter;
import org.anjian.query.readmodel.Indices;
import org.anjian.query.search.Positions;
import org.anjian.query.search.ViewSearch;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The read model of correction orders, and the answers from it. */
@Configuration(proxyBeanMethods = false)
class CorrectionOrderReadModel {

    @Bean
    CorrectionOrderFold correctionOrderFold() {
        return new CorrectionOrderFold();
    }

    @Bean
    ViewSearch<CorrectionOrderView> correctionOrderSearch(
            ElasticsearchClient client, Indices indices, CorrectionOrderFold model) {
        return new ViewSearch<>(client, indices.alias(model), CorrectionOrderView.class);
    }

    @Bean
    CorrectionOrderQueries correctionOrderQueries(
            ViewSearch<CorrectionOrderView> views, ReadFilter permissions, Positions positions) {
        return new CorrectionOrderQueries(views, permissions, positions);
    }
}
