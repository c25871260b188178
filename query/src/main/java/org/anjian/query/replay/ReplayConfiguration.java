package org.anjian.query.replay;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import java.util.List;
import java.util.stream.Collectors;
import org.anjian.api.message.Event;
import org.anjian.query.journal.EventJournal;
import org.anjian.query.permission.ReadFilter;
import org.anjian.query.readaudit.ReadAudit;
import org.anjian.query.readmodel.DocumentJson;
import org.anjian.query.readmodel.FoldedModel;
import org.anjian.query.readmodel.Indices;
import org.anjian.query.replay.web.RecordFields;
import org.anjian.query.search.Positions;
import org.anjian.query.search.ViewSearch;
import org.anjian.query.timeline.TimelineRecord;
import org.anjian.query.web.Questions;
import org.anjian.query.words.FieldWords;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.lifecycle.Phase;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The answers for one record, of every read model alike. */
@Configuration(proxyBeanMethods = false)
class ReplayConfiguration {

    @Bean
    HistoryPages historyPages(TimelineRecord record, FieldWords fields) {
        return new HistoryPages(record, fields);
    }

    @Bean
    RecordKinds recordKinds(
            List<FoldedModel<?, ?>> models,
            List<Showing<?>> showings,
            ElasticsearchClient client,
            Indices indices,
            EventJournal journal,
            HistoryPages histories,
            ReadFilter permissions,
            DocumentJson json) {
        return new RecordKinds(models.stream()
                .filter(FoldedModel::isOfItsOwn)
                .map(model -> kind(model, showings, client, indices, journal, histories, permissions, json))
                .collect(Collectors.toList()));
    }

    @Bean
    RecordQueries recordQueries(RecordKinds kinds, Positions positions, ReadAudit audit) {
        return new RecordQueries(kinds, positions, audit);
    }

    @Bean
    ConfigurerModule recordSubscriptions(ObjectProvider<RecordQueries> queries) {
        return configurer -> configurer.onInitialize(axon -> axon.onStart(
                Phase.LOCAL_MESSAGE_HANDLER_REGISTRATIONS,
                () -> queries.getObject().subscribe(axon.queryBus())));
    }

    @Bean
    RecordFields recordFields(Questions questions) {
        return new RecordFields(questions);
    }

    private static <E extends Event, V> RecordKind<?, ?> kind(
            FoldedModel<E, V> model,
            List<Showing<?>> showings,
            ElasticsearchClient client,
            Indices indices,
            EventJournal journal,
            HistoryPages histories,
            ReadFilter permissions,
            DocumentJson json) {
        ViewSearch<V> search = new ViewSearch<>(client, indices.alias(model), model.viewType());
        return new RecordKind<>(
                model,
                search::byId,
                new Replay<>(model, journal),
                histories,
                showing(model.viewType(), showings),
                permissions,
                json);
    }

    @SuppressWarnings("unchecked") // A showing has the documents that it names.
    private static <V> Showing<V> showing(Class<V> document, List<Showing<?>> showings) {
        return (Showing<V>) showings.stream()
                .filter(showing -> showing.document().equals(document))
                .findFirst()
                .orElseGet(() -> Showing.whole(document));
    }
}
