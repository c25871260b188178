package org.anjian.query.villagecheck;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import java.time.Clock;
import org.anjian.api.villagecheck.view.VillageCheckView;
import org.anjian.api.villagecheck.view.VillageInspectorView;
import org.anjian.query.permission.ReadFilter;
import org.anjian.query.readmodel.Indices;
import org.anjian.query.search.Positions;
import org.anjian.query.search.ViewSearch;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The read models of who checks for the villages and of their checks, and the answers from them. */
@Configuration(proxyBeanMethods = false)
class VillageCheckReadModels {

    @Bean
    VillageInspectorFold villageInspectorFold() {
        return new VillageInspectorFold();
    }

    @Bean
    VillageCheckFold villageCheckFold() {
        return new VillageCheckFold();
    }

    @Bean
    VillageCheckQueries villageCheckQueries(
            ElasticsearchClient client,
            Indices indices,
            VillageInspectorFold inspectors,
            VillageCheckFold checks,
            ReadFilter permissions,
            Positions positions,
            Clock clock) {
        return new VillageCheckQueries(
                new ViewSearch<>(client, indices.alias(inspectors), VillageInspectorView.class),
                new ViewSearch<>(client, indices.alias(checks), VillageCheckView.class),
                permissions,
                positions,
                clock);
    }
}
