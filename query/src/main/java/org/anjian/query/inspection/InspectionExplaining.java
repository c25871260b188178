package org.anjian.query.inspection;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import java.util.List;
import org.anjian.api.inspection.view.InspectionView;
import org.anjian.query.figure.Figures;
import org.anjian.query.journal.EventJournal;
import org.anjian.query.permission.ReadFilter;
import org.anjian.query.readaudit.ReadAudit;
import org.anjian.query.readmodel.DocumentJson;
import org.anjian.query.readmodel.Indices;
import org.anjian.query.readmodel.SearchEngine;
import org.anjian.query.search.Aggregations;
import org.anjian.query.search.ViewSearch;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The answers for what figures of inspections are made of. */
@Configuration(proxyBeanMethods = false)
class InspectionExplaining {

    @Bean
    InspectionExplanations inspectionExplanations(
            SearchEngine engine,
            ElasticsearchClient client,
            Indices indices,
            InspectionFold model,
            EventJournal journal,
            DocumentJson json,
            ReadAudit audit,
            ReadFilter permissions) {
        Aggregations inspections = new Aggregations(engine, client._jsonpMapper(), indices.alias(model));
        return new InspectionExplanations(
                inspections,
                new Figures<>(
                        inspections,
                        new ViewSearch<>(client, indices.alias(model), InspectionView.class),
                        List.of(ViewSearch.Order.down("openedOn"), ViewSearch.Order.up("id")),
                        journal,
                        json,
                        audit),
                permissions);
    }
}
