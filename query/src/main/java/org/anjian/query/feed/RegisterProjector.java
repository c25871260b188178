package org.anjian.query.feed;

import java.util.List;
import org.anjian.query.journal.EventJournal;
import org.anjian.query.journal.RecordedEvent;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.EventMessageHandler;
import org.jspecify.annotations.Nullable;

/**
 * Enters into the register what events tell the public, in the transaction in which the processor keeps how far it is: so each
 * event is told once, also after a crash.
 */
final class RegisterProjector implements EventMessageHandler {

    /** The processing group. */
    static final String GROUP = "public-changes";

    private final List<PublicSource> sources;
    private final EventJournal journal;
    private final ChangeRegister register;

    RegisterProjector(List<PublicSource> sources, EventJournal journal, ChangeRegister register) {
        this.sources = List.copyOf(sources);
        this.journal = journal;
        this.register = register;
    }

    @Override
    public @Nullable Object handle(EventMessage<?> message) {
        if (message instanceof DomainEventMessage<?> event) {
            sources.stream()
                    .filter(source -> source.mayTell(event.getPayload()))
                    .forEach(source -> source.told(historyUpTo(event))
                            .ifPresent(told -> register.add(event.getIdentifier(), told)));
        }
        return null;
    }

    @Override
    public boolean canHandle(EventMessage<?> message) {
        return canHandleType(message.getPayloadType());
    }

    @Override
    public boolean canHandleType(Class<?> payloadType) {
        return sources.stream().anyMatch(source -> source.takes(payloadType));
    }

    /** The record as it stood with that event, whatever happened to it since. */
    private List<RecordedEvent> historyUpTo(DomainEventMessage<?> event) {
        return journal.eventsOf(event.getAggregateIdentifier()).stream()
                .filter(known -> known.info().sequence() <= event.getSequenceNumber())
                .toList();
    }
}
