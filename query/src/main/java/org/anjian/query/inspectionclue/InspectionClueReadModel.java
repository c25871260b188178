package org.anjian.query.inspectionclue;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import org.anjian.api.inspectionclue.view.InspectionClueView;
import org.anjian.query.permission.ReadFilter;
import org.anjian.query.readmodel.Indices;
import org.anjian.query.search.Positions;
import org.anjian.query.search.ViewSearch;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The read model of clues, and the answers from it. */
@Configuration(proxyBeanMethods = false)
class InspectionClueReadModel {

    @Bean
    InspectionClueFold inspectionClueFold() {
        return new InspectionClueFold();
    }

    @Bean
    InspectionClueQueries inspectionClueQueries(
            ElasticsearchClient client,
            Indices indices,
            InspectionClueFold clues,
            ReadFilter permissions,
            Positions positions) {
        return new InspectionClueQueries(
                new ViewSearch<>(client, indices.alias(clues), InspectionClueView.class), permissions, positions);
    }
}
