package org.anjian.query.delegation;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import java.time.Clock;
import org.anjian.api.delegation.view.DelegationView;
import org.anjian.query.permission.ReadFilter;
import org.anjian.query.readmodel.Indices;
import org.anjian.query.search.Positions;
import org.anjian.query.search.ViewSearch;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The read model of delegations, and the answers from it. */
@Configuration(proxyBeanMethods = false)
class DelegationReadModel {

    @Bean
    DelegationFold delegationFold() {
        return new DelegationFold();
    }

    @Bean
    DelegationQueries delegationQueries(
            ElasticsearchClient client,
            Indices indices,
            DelegationFold delegations,
            ReadFilter permissions,
            Positions positions,
            Clock clock) {
        return new DelegationQueries(
                new ViewSearch<>(client, indices.alias(delegations), DelegationView.class),
                permissions,
                positions,
                clock);
    }
}
