package org.anjian.config.axonserver;

import java.util.Collection;
import org.anjian.command.lookup.Lookup;
import org.anjian.config.processing.LookupHandlers;
import org.axonframework.config.Configuration;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.config.ProcessingGroup;
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

    private final LookupHandlers lookups;

    /** Has every lookup caught up. */
    static ConfigurerModule of(ObjectProvider<Lookup> lookups) {
        return configurer -> configurer
                .eventProcessing()
                .registerEventHandler(axon -> new LookupCatchUp(lookups.stream().toList(), axon));
    }

    private LookupCatchUp(Collection<Lookup> lookups, Configuration axon) {
        this.lookups = new LookupHandlers(lookups, axon);
    }

    @Override
    public boolean canHandle(EventMessage<?> message) {
        return lookups.canHandle(message);
    }

    @Override
    public boolean canHandleType(Class<?> payloadType) {
        return lookups.canHandleType(payloadType);
    }

    @Override
    public @Nullable Object handle(EventMessage<?> event) throws Exception {
        lookups.handle(event);
        return null;
    }
}
