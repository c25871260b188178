package org.anjian.config.processing;

import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.GenericResultMessage;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.ResultMessage;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.jspecify.annotations.Nullable;

/**
 * Nobody asks what handling an event resulted in. Without this, Axon makes a message of it for every event, and reads the
 * event's metadata to have it say who acted: a tenth of what a projection costs.
 */
final class NoResult implements MessageHandlerInterceptor<EventMessage<?>> {

    private static final ResultMessage<Void> NONE = new GenericResultMessage<>((Void) null);

    @Override
    public @Nullable Object handle(UnitOfWork<? extends EventMessage<?>> unit, InterceptorChain chain)
            throws Exception {
        chain.proceed();
        return NONE;
    }
}
