package org.anjian.query.inspection;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import java.time.Clock;
import org.anjian.api.enforcementplan.view.EnforcementPlanView;
import org.anjian.api.inspection.view.ConfidentialRecordView;
import org.anjian.api.inspection.view.InspectionView;
import org.anjian.query.enterprise.EnterpriseFold;
import org.anjian.query.permission.ReadFilter;
import org.anjian.query.readmodel.Indices;
import org.anjian.query.readmodel.SearchEngine;
import org.anjian.query.replay.Showing;
import org.anjian.query.search.Aggregations;
import org.anjian.query.search.Positions;
import org.anjian.query.search.ViewSearch;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The read models of inspections and their confidential records, and the answers from them. */
@Configuration(proxyBeanMethods = false)
class InspectionReadModel {

    @Bean
    InspectionFold inspectionFold() {
        return new InspectionFold();
    }

    @Bean
    Showing<InspectionView> inspectionShowing() {
        return new InspectionShowing();
    }

    @Bean
    ConfidentialRecordModel confidentialRecordModel() {
        return new ConfidentialRecordModel();
    }

    @Bean
    InspectionQueries inspectionQueries(
            ElasticsearchClient client,
            Indices indices,
            InspectionFold model,
            ReadFilter permissions,
            Positions positions) {
        return new InspectionQueries(
                new ViewSearch<>(client, indices.alias(model), InspectionView.class), permissions, positions);
    }

    @Bean
    ConfidentialQueries confidentialQueries(
            ElasticsearchClient client,
            Indices indices,
            ConfidentialRecordModel model,
            ReadFilter permissions,
            Positions positions,
            JdbcClient database,
            Clock clock) {
        return new ConfidentialQueries(
                new ViewSearch<>(client, indices.alias(model), ConfidentialRecordView.class),
                permissions,
                positions,
                database,
                clock);
    }

    @Bean
    InspectionCounting inspectionCounting(
            SearchEngine engine,
            ElasticsearchClient client,
            Indices indices,
            InspectionFold model,
            EnterpriseFold enterprises,
            ViewSearch<EnforcementPlanView> plans,
            ReadFilter permissions) {
        return new InspectionCounting(
                new Aggregations(engine, client._jsonpMapper(), indices.alias(model)),
                new Aggregations(engine, client._jsonpMapper(), indices.alias(enterprises)),
                plans,
                permissions);
    }

    @Bean
    PlanExecutionCounting planExecutionCounting(
            SearchEngine engine,
            ElasticsearchClient client,
            Indices indices,
            InspectionFold model,
            ViewSearch<EnforcementPlanView> plans,
            ReadFilter permissions) {
        return new PlanExecutionCounting(
                new Aggregations(engine, client._jsonpMapper(), indices.alias(model)), plans, permissions);
    }
}
