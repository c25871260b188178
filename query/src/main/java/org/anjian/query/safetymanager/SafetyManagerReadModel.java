package org.anjian.query.safetymanager;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import java.time.Clock;
import org.anjian.api.safetymanager.view.AssessmentView;
import org.anjian.api.safetymanager.view.SafetyManagerView;
import org.anjian.query.past.MomentClock;
import org.anjian.query.permission.ReadFilter;
import org.anjian.query.readaudit.ReadAudit;
import org.anjian.query.readmodel.Indices;
import org.anjian.query.readmodel.SearchEngine;
import org.anjian.query.replay.Showing;
import org.anjian.query.search.Aggregations;
import org.anjian.query.search.Positions;
import org.anjian.query.search.ViewSearch;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The read models of safety managers and assessments, and the answers from them. */
@Configuration(proxyBeanMethods = false)
class SafetyManagerReadModel {

    @Bean
    SafetyManagerFold safetyManagerFold() {
        return new SafetyManagerFold();
    }

    @Bean
    Showing<SafetyManagerView> safetyManagerShowing() {
        return new SafetyManagerShowing();
    }

    @Bean
    AssessmentRecord assessmentRecord() {
        return new AssessmentRecord();
    }

    @Bean
    SafetyManagerQueries safetyManagerQueries(
            ElasticsearchClient client,
            Indices indices,
            SafetyManagerFold model,
            ReadFilter permissions,
            Positions positions,
            ReadAudit audit) {
        return new SafetyManagerQueries(
                new ViewSearch<>(client, indices.alias(model), SafetyManagerView.class), permissions, positions, audit);
    }

    @Bean
    AssessmentQueries assessmentQueries(
            SearchEngine engine,
            ElasticsearchClient client,
            Indices indices,
            AssessmentRecord assessments,
            SafetyManagerFold managers,
            ReadFilter permissions,
            Clock clock) {
        return new AssessmentQueries(
                new ViewSearch<>(client, indices.alias(assessments), AssessmentView.class),
                new AssessmentFigures(new Aggregations(engine, client._jsonpMapper(), indices.alias(assessments))),
                new StandingFigures(new Aggregations(engine, client._jsonpMapper(), indices.alias(managers))),
                permissions,
                new MomentClock(clock));
    }
}
