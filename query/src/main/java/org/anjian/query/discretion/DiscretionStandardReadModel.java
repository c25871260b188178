package org.anjian.query.discretion;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import org.anjian.api.discretion.view.DiscretionStandardView;
import org.anjian.query.permission.ReadFilter;
import org.anjian.query.readmodel.Indices;
import org.anjian.query.search.Positions;
import org.anjian.query.search.ViewSearch;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The read model of discretion standards, and the answers from it. */
@Configuration(proxyBeanMethods = false)
class DiscretionStandardReadModel {

    @Bean
    DiscretionStandardFold discretionStandardFold() {
        return new DiscretionStandardFold();
    }

    @Bean
    DiscretionStandardQueries discretionStandardQueries(
            ElasticsearchClient client,
            Indices indices,
            DiscretionStandardFold model,
            ReadFilter permissions,
            Positions positions) {
        return new DiscretionStandardQueries(
                new ViewSearch<>(client, indices.alias(model), DiscretionStandardView.class), permissions, positions);
    }
}
