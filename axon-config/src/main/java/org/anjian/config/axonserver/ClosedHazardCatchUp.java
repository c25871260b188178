package org.anjian.config.axonserver;

import org.anjian.api.hazard.event.HazardEvent;
import org.anjian.command.rootcause.ClosedHazardLookup;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.SequenceNumber;

/** Brings the lookup of closed hazards what a crash kept from it, as {@link EnterpriseCatchUp} does for enterprises. */
@ProcessingGroup("closed-hazard-catch-up")
final class ClosedHazardCatchUp {

    private final ClosedHazardLookup lookup;

    ClosedHazardCatchUp(ClosedHazardLookup lookup) {
        this.lookup = lookup;
    }

    @EventHandler
    void on(HazardEvent event, @SequenceNumber long sequence) {
        lookup.on(event, sequence);
    }
}
