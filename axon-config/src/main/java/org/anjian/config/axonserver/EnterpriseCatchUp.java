package org.anjian.config.axonserver;

import org.anjian.api.enterprise.event.EnterpriseEvent;
import org.anjian.command.enterprise.EnterpriseLookup;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.SequenceNumber;

/**
 * Brings the lookup of enterprises what a crash kept from it: an event is appended on Axon Server a moment before the
 * transaction of its row commits in PostgreSQL.
 */
@ProcessingGroup("enterprise-catch-up")
final class EnterpriseCatchUp {

    private final EnterpriseLookup lookup;

    EnterpriseCatchUp(EnterpriseLookup lookup) {
        this.lookup = lookup;
    }

    @EventHandler
    void on(EnterpriseEvent event, @SequenceNumber long sequence) {
        lookup.on(event, sequence);
    }
}
