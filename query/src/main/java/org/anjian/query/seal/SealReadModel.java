package org.anjian.query.seal;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import java.util.List;
import org.anjian.api.seal.ActiveSeals;
import org.anjian.api.seal.view.SealView;
import org.anjian.query.permission.ReadFilter;
import org.anjian.query.readaudit.ReadAudit;
import org.anjian.query.readmodel.Indices;
import org.anjian.query.readmodel.ReadModel;
import org.anjian.query.replay.RecordKinds;
import org.anjian.query.search.Positions;
import org.anjian.query.search.ViewSearch;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The read model of seals, the answers from it, and what holds for every answer. */
@Configuration(proxyBeanMethods = false)
class SealReadModel {

    @Bean
    SealFold sealFold() {
        return new SealFold();
    }

    @Bean
    SealedFields sealedFields(List<ReadModel<?, ?>> models, Indices indices) {
        return new SealedFields(models, indices::alias);
    }

    @Bean
    SealedReading sealedReading(ActiveSeals seals, SealedFields fields, ReadAudit audit) {
        return new SealedReading(seals, fields, audit);
    }

    @Bean
    SealQueries sealQueries(
            ElasticsearchClient client,
            Indices indices,
            SealFold model,
            ReadFilter permissions,
            Positions positions,
            ActiveSeals seals,
            RecordKinds kinds) {
        return new SealQueries(
                new ViewSearch<>(client, indices.alias(model), SealView.class), permissions, positions, seals, kinds);
    }
}
