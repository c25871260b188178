package org.anjian.query.checkpoint;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import org.anjian.api.checkpoint.view.CheckpointDayView;
import org.anjian.query.permission.ReadFilter;
import org.anjian.query.readmodel.Indices;
import org.anjian.query.search.Positions;
import org.anjian.query.search.ViewSearch;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The read model of checkpoints, and the answers from it. */
@Configuration(proxyBeanMethods = false)
class CheckpointReadModel {

    @Bean
    CheckpointDayFold checkpointDayFold() {
        return new CheckpointDayFold();
    }

    @Bean
    CheckpointQueries checkpointQueries(
            ElasticsearchClient client,
            Indices indices,
            CheckpointDayFold model,
            ReadFilter permissions,
            Positions positions) {
        return new CheckpointQueries(
                new ViewSearch<>(client, indices.alias(model), CheckpointDayView.class), permissions, positions);
    }
}
