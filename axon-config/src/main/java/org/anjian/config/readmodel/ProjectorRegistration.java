package org.anjian.config.readmodel;

import org.anjian.api.message.Event;
import org.anjian.query.journal.EventJournal;
import org.anjian.query.readmodel.Indices;
import org.anjian.query.readmodel.PoisonEvents;
import org.anjian.query.readmodel.Projector;
import org.anjian.query.readmodel.ReadModel;
import org.anjian.query.readmodel.SwapExclusion;
import org.anjian.query.readmodel.ViewChanges;
import org.axonframework.config.EventProcessingConfigurer;

/** Gives every read model a projector and a processing group of the same name. */
final class ProjectorRegistration {

    private final Indices indices;
    private final EventJournal journal;
    private final SwapExclusion exclusion;
    private final PoisonEvents poison;
    private final ViewChangesByModel changes;

    ProjectorRegistration(
            Indices indices,
            EventJournal journal,
            SwapExclusion exclusion,
            PoisonEvents poison,
            ViewChangesByModel changes) {
        this.indices = indices;
        this.journal = journal;
        this.exclusion = exclusion;
        this.poison = poison;
        this.changes = changes;
    }

    <E extends Event, V> void register(ReadModel<E, V> model, EventProcessingConfigurer processing) {
        Projector projector = Projector.of(model, indices, journal, exclusion, poison, changes.of(model));
        processing
                .registerEventHandler(axon -> projector)
                .assignHandlerInstancesMatching(model.name(), handler -> handler == projector)
                // Without the cache every event would ask PostgreSQL whether its record has dead letters.
                .registerDeadLetteringEventHandlerInvokerConfiguration(
                        model.name(), (axon, builder) -> builder.enableSequenceIdentifierCache());
    }

    /** Who wants to hear of the documents of a read model. */
    interface ViewChangesByModel {
        <V> ViewChanges<V> of(ReadModel<?, V> model);
    }
}
