package org.anjian.query.readmodel;

import org.axonframework.eventhandling.DomainEventMessage;

/**
 * Where an event goes whose record cannot be folded or written, so that the others are not stopped. Kept on Axon's
 * dead-letter queue of the read model's processing group, in the transaction of the batch.
 */
public interface PoisonEvents {

    /**
     * Sets an event aside until an operator has it handled again.
     *
     * @param readModel the processing group
     * @param event the event; the later events of its record will follow it
     * @param cause what went wrong
     */
    void hold(String readModel, DomainEventMessage<?> event, Throwable cause);
}
