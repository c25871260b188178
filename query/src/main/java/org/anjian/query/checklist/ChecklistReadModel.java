package org.anjian.query.checklist;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.anjian.api.checklist.Checklists;
import org.anjian.api.enterprise.view.EnterpriseView;
import org.anjian.query.knowledgetest.KnowledgeQueries;
import org.anjian.query.permission.ReadFilter;
import org.anjian.query.readmodel.FoldedModel;
import org.anjian.query.readmodel.Indices;
import org.anjian.query.replay.RecordKinds;
import org.anjian.query.search.Positions;
import org.anjian.query.search.ViewSearch;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The answers that join the read models of all items of the checklist. */
@Configuration(proxyBeanMethods = false)
class ChecklistReadModel {

    @Bean
    RecordsOfEnterprise recordsOfEnterprise(
            List<FoldedModel<?, ?>> models,
            ElasticsearchClient client,
            Indices indices,
            KnowledgeQueries knowledge,
            ReadFilter permissions) {
        Map<Evidence<?>, FactsOf<?>> kinds = new LinkedHashMap<>();
        Evidence.all().forEach(kind -> kinds.put(kind, facts(kind, models, client, indices, permissions)));
        return new RecordsOfEnterprise(kinds, knowledge, permissions);
    }

    @Bean
    ChecklistQueries checklistQueries(
            Checklists checklists,
            RecordsOfEnterprise records,
            RecordKinds kinds,
            ReadFilter permissions,
            Positions positions,
            Clock clock) {
        return new ChecklistQueries(
                checklists, records, kinds.with(EnterpriseView.class), permissions, positions, clock);
    }

    private static <V> FactsOf<V> facts(
            Evidence<V> kind,
            List<FoldedModel<?, ?>> models,
            ElasticsearchClient client,
            Indices indices,
            ReadFilter permissions) {
        String alias = models.stream()
                .filter(model -> model.viewType().equals(kind.document()))
                .findFirst()
                .map(indices::alias)
                .orElseThrow();
        return new FactsOf<>(new ViewSearch<>(client, alias, kind.document()), permissions, kind.document());
    }
}
