package org.anjian.query.blacklist;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import org.anjian.api.blacklist.view.BlacklistBatchView;
import org.anjian.api.blacklist.view.BlacklistEntryView;
import org.anjian.query.permission.ReadFilter;
import org.anjian.query.readmodel.Indices;
import org.anjian.query.search.Positions;
import org.anjian.query.search.ViewSearch;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The read models of the blacklist and of its batches, and the answers from them. */
@Configuration(proxyBeanMethods = false)
class BlacklistReadModel {

    @Bean
    BlacklistEntryFold blacklistEntryFold() {
        return new BlacklistEntryFold();
    }

    @Bean
    BlacklistQueries blacklistQueries(
            ElasticsearchClient client,
            Indices indices,
            BlacklistEntryFold model,
            ReadFilter permissions,
            Positions positions) {
        return new BlacklistQueries(
                new ViewSearch<>(client, indices.alias(model), BlacklistEntryView.class), permissions, positions);
    }

    @Bean
    BlacklistBatchFold blacklistBatchFold() {
        return new BlacklistBatchFold();
    }

    @Bean
    BlacklistBatchQueries blacklistBatchQueries(
            ElasticsearchClient client,
            Indices indices,
            BlacklistBatchFold model,
            ReadFilter permissions,
            Positions positions) {
        return new BlacklistBatchQueries(
                new ViewSearch<>(client, indices.alias(model), BlacklistBatchView.class), permissions, positions);
    }
}
