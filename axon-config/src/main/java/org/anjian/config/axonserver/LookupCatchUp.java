package org.anjian.config.axonserver;

import java.util.Collection;
import java.util.List;
import org.anjian.command.lookup.Lookup;
import org.axonframework.config.Configuration;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.AnnotationEventHandlerAdapter;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.EventMessageHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;

/**
 * Brings the lookups what a crash kept from them: an event is appended on Axon Server a moment before the transaction of its
 * rows commits in PostgreSQL. All lookups are brought it, each event to those that take it, from one position that is stored
 * with the rows.
 */
@ProcessingGroup(LookupCatchUp.GROUP)
final class LookupCatchUp implements EventMessageHandler {

    /** Its processing group, which streams. */
    static final String GROUP = "lookup-catch-up";

    private final List<AnnotationEventHandlerAdapter> lookups;

    /** Has every lookup caught up. */
    static ConfigurerModule of(ObjectProvider<Lookup> lookups) {
        return configurer -> configurer
                .eventProcessing()
                .registerEventHandler(axon -> new LookupCatchUp(lookups.stream().toList(), axon));
    }

    private LookupCatchUp(Collection<Lookup> lookups, Configuration axon) {
        this.lookups = lookups.stream()
                .map(lookup -> new AnnotationEventHandlerAdapter(
                        lookup, axon.parameterResolverFactory(), axon.handlerDefinition(lookup.getClass())))
                .toList();
    }

    @Override
    public boolean canHandle(EventMessage<?> message) {
        return lookups.stream().anyMatch(lookup -> lookup.canHandle(message));
    }

    @Override
    public boolean canHandleType(Class<?> payloadType) {
        return lookups.stream().anyMatch(lookup -> lookup.canHandleType(payloadType));
    }

    @Override
    public @Nullable Object handle(EventMessage<?> event) throws Exception {
        for (AnnotationEventHandlerAdapter lookup : lookups) {
            lookup.handle(event);
        }
        return null;
    }
}
