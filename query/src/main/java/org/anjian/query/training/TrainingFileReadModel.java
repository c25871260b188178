package org.anjian.query.training;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import org.anjian.api.training.view.TrainingFileView;
import org.anjian.query.permission.ReadFilter;
import org.anjian.query.readmodel.Indices;
import org.anjian.query.search.Positions;
import org.anjian.query.search.ViewSearch;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The read model of training files, and the answers from it. */
@Configuration(proxyBeanMethods = false)
class TrainingFileReadModel {

    @Bean
    TrainingFileFold trainingFileFold() {
        return new TrainingFileFold();
    }

    @Bean
    ViewSearch<TrainingFileView> trainingFileSearch(
            ElasticsearchClient client, Indices indices, TrainingFileFold model) {
        return new ViewSearch<>(client, indices.alias(model), TrainingFileView.class);
    }

    @Bean
    TrainingFileQueries trainingFileQueries(
            ViewSearch<TrainingFileView> views, ReadFilter permissions, Positions positions) {
        return new TrainingFileQueries(views, permissions, positions);
    }
}
