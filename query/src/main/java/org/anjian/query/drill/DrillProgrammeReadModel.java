package org.anjian.query.drill;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import java.time.Clock;
import org.anjian.api.drill.view.DrillProgrammeView;
import org.anjian.query.permission.ReadFilter;
import org.anjian.query.readmodel.Indices;
import org.anjian.query.search.Positions;
import org.anjian.query.search.ViewSearch;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The read model of drills, and the answers from it. */
@Configuration(proxyBeanMethods = false)
class DrillProgrammeReadModel {

    @Bean
    DrillProgrammeFold drillProgrammeFold() {
        return new DrillProgrammeFold();
    }

    @Bean
    ViewSearch<DrillProgrammeView> drillProgrammeSearch(
            ElasticsearchClient client, Indices indices, DrillProgrammeFold model) {
        return new ViewSearch<>(client, indices.alias(model), DrillProgrammeView.class);
    }

    @Bean
    DrillProgrammeQueries drillProgrammeQueries(
            ViewSearch<DrillProgrammeView> views, ReadFilter permissions, Positions positions, Clock clock) {
        return new DrillProgrammeQueries(views, permissions, positions, clock);
    }
}
