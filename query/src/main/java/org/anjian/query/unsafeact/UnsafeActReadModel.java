package org.anjian.query.unsafeact;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import org.anjian.api.unsafeact.view.UnsafeActView;
import org.anjian.query.permission.ReadFilter;
import org.anjian.query.readmodel.Indices;
import org.anjian.query.search.ViewSearch;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The read model of unsafe acts, and the answers from it. */
@Configuration(proxyBeanMethods = false)
class UnsafeActReadModel {

    @Bean
    UnsafeActFold unsafeActFold() {
        return new UnsafeActFold();
    }

    @Bean
    UnsafeActQueries unsafeActQueries(
            ElasticsearchClient client, Indices indices, UnsafeActFold model, ReadFilter permissions) {
        return new UnsafeActQueries(new ViewSearch<>(client, indices.alias(model), UnsafeActView.class), permissions);
    }
}
