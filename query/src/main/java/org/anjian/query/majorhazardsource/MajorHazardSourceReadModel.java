package org.anjian.query.majorhazardsource;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import java.time.Clock;
import org.anjian.api.majorhazardsource.view.MajorHazardSourceView;
import org.anjian.query.permission.ReadFilter;
import org.anjian.query.readmodel.Indices;
import org.anjian.query.search.Positions;
import org.anjian.query.search.ViewSearch;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The read model of major hazard sources, and the answers from it. */
@Configuration(proxyBeanMethods = false)
class MajorHazardSourceReadModel {

    @Bean
    MajorHazardSourceFold majorHazardSourceFold() {
        return new MajorHazardSourceFold();
    }

    @Bean
    ViewSearch<MajorHazardSourceView> majorHazardSourceSearch(
            ElasticsearchClient client, Indices indices, MajorHazardSourceFold model) {
        return new ViewSearch<>(client, indices.alias(model), MajorHazardSourceView.class);
    }

    @Bean
    MajorHazardSourceQueries majorHazardSourceQueries(
            ViewSearch<MajorHazardSourceView> views, ReadFilter permissions, Positions positions, Clock clock) {
        return new MajorHazardSourceQueries(views, permissions, positions, clock);
    }
}
