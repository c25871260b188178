package org.anjian.config.readmodel;

import java.util.function.Supplier;
import org.anjian.query.readmodel.PoisonEvents;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.messaging.deadletter.GenericDeadLetter;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Sets poison events aside on Axon's dead-letter queue of the read model. */
final class DeadLetterPoison implements PoisonEvents {

    private static final Logger LOG = LoggerFactory.getLogger(DeadLetterPoison.class);

    private final Supplier<EventProcessingConfiguration> processing;

    DeadLetterPoison(Supplier<EventProcessingConfiguration> processing) {
        this.processing = processing;
    }

    @Override
    public void hold(String readModel, DomainEventMessage<?> event, Throwable cause) {
        LOG.error(
                "{}: event {} of {} was set aside; its document stays as it is until the cause is gone",
                readModel,
                event.getIdentifier(),
                event.getAggregateIdentifier(),
                cause);
        processing
                .get()
                .deadLetterQueue(readModel)
                .orElseThrow(() -> new IllegalStateException("no dead-letter queue for " + readModel))
                .enqueue(
                        event.getAggregateIdentifier(),
                        new GenericDeadLetter<>(event.getAggregateIdentifier(), event, cause));
    }
}
