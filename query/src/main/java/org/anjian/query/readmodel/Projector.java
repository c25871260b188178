package org.anjian.query.readmodel;

import java.util.ArrayList;
import java.util.List;
import org.anjian.api.message.Event;
import org.anjian.query.journal.EventJournal;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.EventMessageHandler;
import org.axonframework.messaging.deadletter.DeadLetter;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the documents of one read model up to date. It is the only event handler of the processing group that has the
 * name of the read model. The events of a batch are collected and written once, before the token is stored: where that
 * fails, the batch comes again and changes nothing that was written already.
 */
public final class Projector implements EventMessageHandler {

    /** How many of the documents written last are kept in memory. */
    public static final int KNOWN_DOCUMENTS = 5_000;

    private final ReadModel<?, ?> model;
    private final Projection<?, ?> projection;
    private final PoisonEvents poison;
    private final String batchKey;

    private Projector(ReadModel<?, ?> model, Projection<?, ?> projection, PoisonEvents poison) {
        this.model = model;
        this.projection = projection;
        this.poison = poison;
        this.batchKey = Projector.class.getName() + "/" + model.name();
    }

    /** The projector of a read model. */
    public static <E extends Event, V> Projector of(
            ReadModel<E, V> model,
            Indices indices,
            EventJournal journal,
            SwapExclusion exclusion,
            PoisonEvents poison,
            ViewChanges<V> changes) {
        String alias = indices.alias(model);
        Documents<E, V> documents = indices.documents(model);
        Drafting<E, V> drafting = Projection.drafting(model, alias, documents, journal, KNOWN_DOCUMENTS);
        return new Projector(
                model, new Projection<>(model, alias, documents, drafting, journal, exclusion, changes), poison);
    }

    /** The name of the read model, which is also the processing group. */
    public String name() {
        return model.name();
    }

    /** Takes an event into the batch, without reading its payload. */
    @Override
    public @Nullable Object handle(EventMessage<?> message) {
        if (message instanceof DomainEventMessage<?> event) {
            batch().add(event);
        }
        return null;
    }

    @Override
    public boolean canHandle(EventMessage<?> message) {
        return canHandleType(message.getPayloadType());
    }

    /** What the processor need not even queue: with many read models, most events are nothing to most of them. */
    @Override
    public boolean canHandleType(Class<?> payloadType) {
        return model.eventType().isAssignableFrom(payloadType);
    }

    private List<DomainEventMessage<?>> batch() {
        UnitOfWork<?> root = CurrentUnitOfWork.get().root();
        return root.getOrComputeResource(batchKey, key -> {
            List<DomainEventMessage<?>> events = new ArrayList<>();
            boolean again = CurrentUnitOfWork.get().getResource(DeadLetter.class.getName()) != null;
            root.onPrepareCommit(unit -> {
                if (again) {
                    projection.writeAgain(events);
                } else {
                    projection.write(events, poison);
                }
            });
            return events;
        });
    }
}
