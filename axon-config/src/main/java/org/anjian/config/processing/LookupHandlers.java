package org.anjian.config.processing;

import java.util.Collection;
import java.util.List;
import org.anjian.command.lookup.Lookup;
import org.axonframework.config.Configuration;
import org.axonframework.eventhandling.AnnotationEventHandlerAdapter;
import org.axonframework.eventhandling.EventMessage;

/** Some lookups of the write side as one handler: each event goes to those that take it. */
public final class LookupHandlers {

    private final List<AnnotationEventHandlerAdapter> lookups;

    public LookupHandlers(Collection<Lookup> lookups, Configuration axon) {
        this.lookups = lookups.stream()
                .map(lookup -> new AnnotationEventHandlerAdapter(
                        lookup, axon.parameterResolverFactory(), axon.handlerDefinition(lookup.getClass())))
                .toList();
    }

    /** Whether one of them takes the event. */
    public boolean canHandle(EventMessage<?> event) {
        return lookups.stream().anyMatch(lookup -> lookup.canHandle(event));
    }

    /** Whether one of them takes events of that type. */
    public boolean canHandleType(Class<?> type) {
        return lookups.stream().anyMatch(lookup -> lookup.canHandleType(type));
    }

    /**
     * Brings an event to those that take it.
     *
     * @throws Exception where a lookup failed
     */
    public void handle(EventMessage<?> event) throws Exception {
        for (AnnotationEventHandlerAdapter lookup : lookups) {
            lookup.handle(event);
        }
    }
}
