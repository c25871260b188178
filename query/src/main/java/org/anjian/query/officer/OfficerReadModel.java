package org.anjian.query.officer;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import java.time.Clock;
import org.anjian.api.inspection.view.InspectionView;
import org.anjian.api.officer.view.OfficerView;
import org.anjian.api.penaltycase.view.PenaltyCaseView;
import org.anjian.query.inspection.InspectionFold;
import org.anjian.query.penaltycase.PenaltyCaseFold;
import org.anjian.query.permission.ReadFilter;
import org.anjian.query.readmodel.Indices;
import org.anjian.query.search.Positions;
import org.anjian.query.search.ViewSearch;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The read model of enforcement officers, and the answers from it. */
@Configuration(proxyBeanMethods = false)
class OfficerReadModel {

    @Bean
    OfficerFold officerFold() {
        return new OfficerFold();
    }

    @Bean
    ReassignmentQueries reassignmentQueries(
            ElasticsearchClient client,
            Indices indices,
            OfficerFold officers,
            InspectionFold inspections,
            PenaltyCaseFold cases,
            ReadFilter permissions) {
        return new ReassignmentQueries(
                new ViewSearch<>(client, indices.alias(officers), OfficerView.class),
                new ViewSearch<>(client, indices.alias(inspections), InspectionView.class),
                new ViewSearch<>(client, indices.alias(cases), PenaltyCaseView.class),
                permissions);
    }

    @Bean
    OfficerQueries officerQueries(
            ElasticsearchClient client,
            Indices indices,
            OfficerFold model,
            ReadFilter permissions,
            Positions positions,
            Clock clock) {
        return new OfficerQueries(
                new ViewSearch<>(client, indices.alias(model), OfficerView.class), permissions, positions, clock);
    }
}
