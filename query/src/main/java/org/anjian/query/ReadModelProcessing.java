package org.anjian.query;

import java.util.List;
import java.util.function.Function;
import org.anjian.api.message.Event;
import org.anjian.query.hazard.HazardChanges;
import org.anjian.query.hazard.HazardFold;
import org.anjian.query.journal.EventJournal;
import org.anjian.query.readmodel.Indices;
import org.anjian.query.readmodel.PoisonEvents;
import org.anjian.query.readmodel.Projector;
import org.anjian.query.readmodel.ReadModel;
import org.anjian.query.readmodel.SwapExclusion;
import org.anjian.query.readmodel.ViewChanges;
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
    private final List<ReadModel<?, ?>> models;

    ReadModelProcessing(
            Indices indices,
            SwapExclusion exclusion,
            ObjectProvider<EventJournal> journal,
            ObjectProvider<PoisonEvents> poison,
            List<ReadModel<?, ?>> models) {
        this.indices = indices;
        this.exclusion = exclusion;
        this.journal = journal;
        this.poison = poison;
        this.models = List.copyOf(models);
    }

    @Override
    public void configureModule(Configurer configurer) {
        configurer.eventProcessing(processing -> models.forEach(model -> {
            switch (model) {
                case HazardFold hazards ->
                    register(processing, hazards, axon -> new HazardChanges(axon.queryUpdateEmitter()));
                case ReadModel<?, ?> other -> register(processing, other, axon -> ViewChanges.none());
            }
        }));
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
