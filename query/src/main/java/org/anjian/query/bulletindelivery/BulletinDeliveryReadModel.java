package org.anjian.query.bulletindelivery;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import org.anjian.api.bulletin.view.QuarterlyBulletinView;
import org.anjian.api.bulletindelivery.view.BulletinDeliveryView;
import org.anjian.query.permission.ReadFilter;
import org.anjian.query.readmodel.Indices;
import org.anjian.query.readmodel.SearchEngine;
import org.anjian.query.search.Aggregations;
import org.anjian.query.search.Positions;
import org.anjian.query.search.ViewSearch;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The read model of deliveries, and the answers from it. */
@Configuration(proxyBeanMethods = false)
class BulletinDeliveryReadModel {

    @Bean
    BulletinDeliveryFold bulletinDeliveryFold() {
        return new BulletinDeliveryFold();
    }

    @Bean
    ViewSearch<BulletinDeliveryView> bulletinDeliverySearch(
            ElasticsearchClient client, Indices indices, BulletinDeliveryFold model) {
        return new ViewSearch<>(client, indices.alias(model), BulletinDeliveryView.class);
    }

    @Bean
    BulletinDeliveryQueries bulletinDeliveryQueries(
            ViewSearch<BulletinDeliveryView> deliveries,
            ViewSearch<QuarterlyBulletinView> bulletins,
            SearchEngine engine,
            ElasticsearchClient client,
            Indices indices,
            BulletinDeliveryFold model,
            ReadFilter permissions,
            Positions positions) {
        return new BulletinDeliveryQueries(
                deliveries,
                bulletins,
                new Aggregations(engine, client._jsonpMapper(), indices.alias(model)),
                permissions,
                positions);
    }
}
