package org.anjian.query.hazard;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import java.time.Clock;
import java.util.List;
import org.anjian.api.hazard.view.HazardView;
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

/** The answers for what figures of hazards are made of. */
@Configuration(proxyBeanMethods = false)
class HazardExplaining {

    @Bean
    HazardExplanations hazardExplanations(
            SearchEngine engine,
            ElasticsearchClient client,
            Indices indices,
            HazardFold model,
            EventJournal journal,
            DocumentJson json,
            ReadAudit audit,
            ReadFilter permissions,
            Clock clock) {
        Aggregations hazards = new Aggregations(engine, client._jsonpMapper(), indices.alias(model));
        return new HazardExplanations(
                hazards,
                new Figures<>(
                        hazards,
                        new ViewSearch<>(client, indices.alias(model), HazardView.class),
                        List.of(ViewSearch.Order.down("issuedOn"), ViewSearch.Order.up("id")),
                        journal,
                        json,
                        audit),
                permissions,
                clock);
    }
}
