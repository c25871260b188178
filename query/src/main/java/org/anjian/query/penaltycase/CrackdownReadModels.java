package org.anjian.query.penaltycase;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.util.List;
import org.anjian.api.enforcementmeasure.MeasureKind;
import org.anjian.api.penaltycase.PenaltyKind;
import org.anjian.api.penaltycase.SubjectKind;
import org.anjian.api.penaltycase.query.CrackdownBatch;
import org.anjian.query.closure.ClosureFold;
import org.anjian.query.correctionorder.CorrectionOrderFold;
import org.anjian.query.enforcementmeasure.EnforcementMeasureFold;
import org.anjian.query.penaltycase.CrackdownSource.Precision;
import org.anjian.query.permission.ReadFilter;
import org.anjian.query.readmodel.Indices;
import org.anjian.query.readmodel.ReadModel;
import org.anjian.query.readmodel.SearchEngine;
import org.anjian.query.search.Aggregations;
import org.anjian.query.search.Conditions;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Which records put an enterprise into which batch of the crackdown (QJ16-08d). */
@Configuration(proxyBeanMethods = false)
class CrackdownReadModels {

    /** A decision against the unit that still stands. */
    private static final Query STANDS = Conditions.all(
            Conditions.is("subjectKind", SubjectKind.ENTERPRISE), Conditions.not(Conditions.exists("revokedOn")));

    /** More than words: a warning or a criticism alone is no severe punishment. */
    private static final Query SEVERE = Conditions.isOneOf(
            "kinds",
            List.of(
                    PenaltyKind.FINE,
                    PenaltyKind.CONFISCATION,
                    PenaltyKind.LICENCE_SUSPENDED,
                    PenaltyKind.LICENCE_REVOKED,
                    PenaltyKind.OCCUPATION_RESTRICTED));

    @Bean
    CountCrackdownHandler countCrackdownHandler(
            SearchEngine engine,
            ElasticsearchClient client,
            Indices indices,
            PenaltyDecisionFold decisions,
            EnforcementMeasureFold measures,
            CorrectionOrderFold orders,
            ClosureFold closures,
            ReadFilter permissions) {
        Aggregations ofDecisions = of(engine, client, indices, decisions);
        Aggregations ofMeasures = of(engine, client, indices, measures);
        return new CountCrackdownHandler(
                List.of(
                        decided(CrackdownBatch.PUNISHED, ofDecisions, SEVERE),
                        decided(CrackdownBatch.SUSPENDED, ofDecisions, Conditions.is("kinds", PenaltyKind.SUSPENSION)),
                        decided(CrackdownBatch.CLOSED, ofDecisions, Conditions.is("kinds", PenaltyKind.CLOSURE)),
                        imposed(CrackdownBatch.SUSPENDED, ofMeasures, MeasureKind.STOP_PRODUCTION),
                        imposed(CrackdownBatch.CLOSED, ofMeasures, MeasureKind.BAN),
                        new CrackdownSource(
                                CrackdownBatch.SUSPENDED,
                                of(engine, client, indices, orders),
                                Conditions.everything(),
                                "suspendedOn",
                                Precision.DAY),
                        new CrackdownSource(
                                CrackdownBatch.CLOSED,
                                of(engine, client, indices, closures),
                                Conditions.everything(),
                                "executedOn",
                                Precision.DAY)),
                permissions);
    }

    private static CrackdownSource decided(CrackdownBatch batch, Aggregations decisions, Query condition) {
        return new CrackdownSource(batch, decisions, Conditions.all(STANDS, condition), "decidedOn", Precision.DAY);
    }

    private static CrackdownSource imposed(CrackdownBatch batch, Aggregations measures, MeasureKind kind) {
        return new CrackdownSource(batch, measures, Conditions.is("kind", kind), "imposedAt", Precision.INSTANT);
    }

    private static Aggregations of(
            SearchEngine engine, ElasticsearchClient client, Indices indices, ReadModel<?, ?> model) {
        return new Aggregations(engine, client._jsonpMapper(), indices.alias(model));
    }
}
