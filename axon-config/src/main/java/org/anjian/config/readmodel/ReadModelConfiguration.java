package org.anjian.config.readmodel;

import java.time.Clock;
import java.util.List;
import javax.sql.DataSource;
import org.anjian.operations.Job;
import org.anjian.query.enterprise.EnterpriseFold;
import org.anjian.query.enterprisecheck.CheckPlanFold;
import org.anjian.query.hazard.HazardFold;
import org.anjian.query.journal.EventJournal;
import org.anjian.query.readmodel.DocumentJson;
import org.anjian.query.readmodel.IndexSettings;
import org.anjian.query.readmodel.Indices;
import org.anjian.query.readmodel.PoisonEvents;
import org.anjian.query.readmodel.ReadModel;
import org.anjian.query.readmodel.ReadModelTable;
import org.anjian.query.readmodel.ReadModels;
import org.anjian.query.readmodel.SearchEngine;
import org.anjian.query.readmodel.ViewChanges;
import org.anjian.query.suggestion.SuggestionFold;
import org.anjian.query.timeline.TimelineRecord;
import org.anjian.query.unsafeact.UnsafeActFold;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.config.EventProcessingConfiguration;
import org.elasticsearch.client.RestClient;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;

/** The read models: their indices, their projectors, and the jobs that rebuild and verify them. */
@Configuration(proxyBeanMethods = false)
public class ReadModelConfiguration {

    @Bean
    DocumentJson documentJson() {
        return new DocumentJson();
    }

    @Bean
    SearchEngine searchEngine(RestClient elasticsearch, DocumentJson json) {
        return new SearchEngine(elasticsearch, json);
    }

    @Bean
    IndexSettings indexSettings() {
        return IndexSettings.singleNode();
    }

    @Bean
    Indices indices(SearchEngine engine, DocumentJson json, IndexSettings settings) {
        return new Indices(engine, json, settings);
    }

    @Bean
    ReadModelTable readModelTable(DataSource dataSource, PlatformTransactionManager transactions, Clock clock) {
        return new ReadModelTable(dataSource, transactions, clock);
    }

    @Bean
    List<ReadModel<?, ?>> models(DocumentJson json) {
        return List.of(
                new HazardFold(),
                new EnterpriseFold(),
                new CheckPlanFold(),
                new UnsafeActFold(),
                new SuggestionFold(),
                new TimelineRecord(json));
    }

    @Bean
    ReadModels readModels(List<ReadModel<?, ?>> models, Indices indices, ReadModelTable table, EventJournal journal) {
        return new ReadModels(models, indices, table, journal);
    }

    @Bean
    PoisonEvents poisonEvents(ObjectProvider<EventProcessingConfiguration> processing) {
        return new DeadLetterPoison(processing::getObject);
    }

    @Bean
    ConfigurerModule projectors(
            List<ReadModel<?, ?>> models,
            Indices indices,
            EventJournal journal,
            ReadModelTable table,
            PoisonEvents poison) {
        ProjectorRegistration registration = new ProjectorRegistration(
                indices, journal, table, poison, new ProjectorRegistration.ViewChangesByModel() {
                    @Override
                    public <V> ViewChanges<V> of(ReadModel<?, V> model) {
                        return ViewChanges.none();
                    }
                });
        return configurer -> models.forEach(model -> registration.register(model, configurer.eventProcessing()));
    }

    @Bean
    ReadModelOpening readModelOpening(ReadModels models) {
        return new ReadModelOpening(models);
    }

    @Bean
    Job rebuildJob(ReadModels models) {
        return new RebuildJob(models);
    }

    @Bean
    Job verifyJob(ReadModels models) {
        return new VerifyJob(models);
    }
}
