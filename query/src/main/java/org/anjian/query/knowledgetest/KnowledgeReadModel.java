package org.anjian.query.knowledgetest;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import java.time.Clock;
import org.anjian.api.knowledgetest.view.KnowledgeFileView;
import org.anjian.api.selfcheck.view.SelfCheckView;
import org.anjian.api.timeline.TimelineEntry;
import org.anjian.query.permission.ReadFilter;
import org.anjian.query.readmodel.Indices;
import org.anjian.query.search.ViewSearch;
import org.anjian.query.selfcheck.SelfCheckFold;
import org.anjian.query.timeline.TimelineRecord;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The read model of what safety managers know, and the answers from it. */
@Configuration(proxyBeanMethods = false)
class KnowledgeReadModel {

    @Bean
    KnowledgeFileFold knowledgeFileFold() {
        return new KnowledgeFileFold();
    }

    @Bean
    ViewSearch<KnowledgeFileView> knowledgeFileSearch(
            ElasticsearchClient client, Indices indices, KnowledgeFileFold model) {
        return new ViewSearch<>(client, indices.alias(model), KnowledgeFileView.class);
    }

    @Bean
    CountDutyAwarenessHandler countDutyAwarenessHandler(
            ElasticsearchClient client,
            Indices indices,
            SelfCheckFold inspections,
            ViewSearch<KnowledgeFileView> files,
            ReadFilter permissions,
            Clock clock) {
        return new CountDutyAwarenessHandler(
                new ViewSearch<>(client, indices.alias(inspections), SelfCheckView.class), files, permissions, clock);
    }

    @Bean
    KnowledgeQueries knowledgeQueries(
            ViewSearch<KnowledgeFileView> views,
            ElasticsearchClient client,
            Indices indices,
            TimelineRecord timeline,
            ReadFilter permissions) {
        return new KnowledgeQueries(
                views, new ViewSearch<>(client, indices.alias(timeline), TimelineEntry.class), permissions);
    }
}
