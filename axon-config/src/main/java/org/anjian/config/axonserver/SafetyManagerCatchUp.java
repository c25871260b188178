package org.anjian.config.axonserver;

import org.anjian.api.hazard.event.MajorHazardEscalatedToRegulator;
import org.anjian.api.message.Actor;
import org.anjian.api.safetymanager.event.SafetyManagerEvent;
import org.anjian.command.safetymanager.SafetyManagerLookup;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.SequenceNumber;

/**
 * Brings the lookup of safety managers what a crash kept from it: an event is appended on Axon Server a moment before the
 * transaction of its row commits in PostgreSQL.
 */
@ProcessingGroup("safety-manager-catch-up")
final class SafetyManagerCatchUp {

    private final SafetyManagerLookup lookup;

    SafetyManagerCatchUp(SafetyManagerLookup lookup) {
        this.lookup = lookup;
    }

    @EventHandler
    void on(SafetyManagerEvent event, @SequenceNumber long sequence) {
        lookup.on(event, sequence);
    }

    @EventHandler
    void on(MajorHazardEscalatedToRegulator event, Actor actor) {
        lookup.on(event, actor);
    }
}
