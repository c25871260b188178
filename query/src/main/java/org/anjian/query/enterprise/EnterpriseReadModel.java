package org.anjian.query.enterprise;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import org.anjian.api.enterprise.view.EnterpriseView;
import org.anjian.query.permission.ReadFilter;
import org.anjian.query.readmodel.Indices;
import org.anjian.query.search.Positions;
import org.anjian.query.search.ViewSearch;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The read model of enterprises, and the answers from it. */
@Configuration(proxyBeanMethods = false)
class EnterpriseReadModel {

    @Bean
    EnterpriseFold enterpriseFold() {
        return new EnterpriseFold();
    }

    @Bean
    EnterpriseQueries enterpriseQueries(
            ElasticsearchClient client,
            Indices indices,
            EnterpriseFold model,
            ReadFilter permissions,
            Positions positions) {
        return new EnterpriseQueries(
                new ViewSearch<>(client, indices.alias(model), EnterpriseView.class), permissions, positions);
    }
}
