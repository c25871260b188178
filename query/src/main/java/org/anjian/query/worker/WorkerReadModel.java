package org.anjian.query.worker;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import org.anjian.api.worker.view.WorkerView;
import org.anjian.query.permission.ReadFilter;
import org.anjian.query.readmodel.Indices;
import org.anjian.query.search.ViewSearch;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The read model of workers, and the answers from it. */
@Configuration(proxyBeanMethods = false)
class WorkerReadModel {

    @Bean
    WorkerFold workerFold() {
        return new WorkerFold();
    }

    @Bean
    ViewSearch<WorkerView> workerSearch(ElasticsearchClient client, Indices indices, WorkerFold model) {
        return new ViewSearch<>(client, indices.alias(model), WorkerView.class);
    }

    @Bean
    WorkerQueries workerQueries(ViewSearch<WorkerView> views, ReadFilter permissions) {
        return new WorkerQueries(views, permissions);
    }
}
