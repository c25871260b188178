package org.anjian.query.gridreport;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import java.time.Clock;
import org.anjian.api.gridreport.view.GridReportView;
import org.anjian.api.gridreport.view.GridView;
import org.anjian.query.permission.ReadFilter;
import org.anjian.query.readmodel.Indices;
import org.anjian.query.search.Positions;
import org.anjian.query.search.ViewSearch;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The read models of grids and the reports of their workers, and the answers from them. */
@Configuration(proxyBeanMethods = false)
class GridReadModels {

    @Bean
    GridFold gridFold() {
        return new GridFold();
    }

    @Bean
    GridReportFold gridReportFold() {
        return new GridReportFold();
    }

    @Bean
    GridQueries gridQueries(
            ElasticsearchClient client,
            Indices indices,
            GridFold grids,
            GridReportFold reports,
            ReadFilter permissions,
            Positions positions,
            Clock clock) {
        return new GridQueries(
                new ViewSearch<>(client, indices.alias(grids), GridView.class),
                new ViewSearch<>(client, indices.alias(reports), GridReportView.class),
                permissions,
                positions,
                clock);
    }
}
