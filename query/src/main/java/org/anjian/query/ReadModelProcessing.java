package org.anjian.query;

import java.util.function.Function;
import org.anjian.api.message.Event;
import org.anjian.query.enterprise.EnterpriseFold;
import org.anjian.query.enterprisecheck.CheckPlanFold;
import org.anjian.query.hazard.HazardChanges;
import org.anjian.query.hazard.HazardFold;
import org.anjian.query.journal.EventJournal;
import org.anjian.query.readmodel.Indices;
import org.anjian.query.readmodel.PoisonEvents;
import org.anjian.query.readmodel.Projector;
import org.anjian.query.readmodel.ReadModel;
import org.anjian.query.readmodel.SwapExclusion;
import org.anjian.query.readmodel.ViewChanges;
import org.anjian.query.suggestion.SuggestionFold;
import org.anjian.query.timeline.TimelineRecord;
import org.anjian.query.unsafeact.UnsafeActFold;
import org.axonframework.config.Configuration;
import org.axonframework.config.Configurer;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.config.EventProcessingConfigurer;
import org.springframework.beans.factory.ObjectProvider;

/**
 * Registers one projector a read model, each the only handler of a processing group of the read model's name. What they
 * need is asked for when the processors are built, because parts of it come from Axon's configuration themselves.
 */
final class ReadModelProcessing implements ConfigurerModule {

    private final Indices indices;
    private final SwapExclusion exclusion;
    private final ObjectProvider<EventJournal> journal;
    private final ObjectProvider<PoisonEvents> poison;
    private final HazardFold hazards;
    private final TimelineRecord timeline;

    ReadModelProcessing(
            Indices indices,
            SwapExclusion exclusion,
            ObjectProvider<EventJournal> journal,
            ObjectProvider<PoisonEvents> poison,
            HazardFold hazards,
            TimelineRecord timeline) {
        this.indices = indices;
        this.exclusion = exclusion;
        this.journal = journal;
        this.poison = poison;
        this.hazards = hazards;
        this.timeline = timeline;
    }

    @Override
    public void configureModule(Configurer configurer) {
        configurer.eventProcessing(processing -> {
            register(processing, hazards, axon -> new HazardChanges(axon.queryUpdateEmitter()));
            register(processing, new EnterpriseFold(), axon -> ViewChanges.none());
            register(processing, new CheckPlanFold(), axon -> ViewChanges.none());
            register(processing, new UnsafeActFold(), axon -> ViewChanges.none());
            register(processing, new SuggestionFold(), axon -> ViewChanges.none());
            register(processing, timeline, axon -> ViewChanges.none());
        });
    }

    private <E extends Event, V> void register(
            EventProcessingConfigurer processing,
            ReadModel<E, V> model,
            Function<Configuration, ViewChanges<V>> changes) {
        processing.registerEventHandler(axon ->
                Projector.of(model, indices, journal.getObject(), exclusion, poison.getObject(), changes.apply(axon)));
        processing.assignHandlerInstancesMatching(
                model.name(),
                handler -> handler instanceof Projector projector
                        && projector.name().equals(model.name()));
    }
}
