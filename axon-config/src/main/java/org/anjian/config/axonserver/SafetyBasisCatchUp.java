package org.anjian.config.axonserver;

import org.anjian.api.drill.event.EmergencyDrillRecorded;
import org.anjian.api.majorhazardsource.event.MajorHazardSourceEvent;
import org.anjian.command.drill.DrillLookup;
import org.anjian.command.majorhazardsource.MajorHazardSourceLookup;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.SequenceNumber;

/** Brings the lookups of the safety basis what a crash kept from them, as {@link EnterpriseCatchUp} does for enterprises. */
@ProcessingGroup("safety-basis-catch-up")
final class SafetyBasisCatchUp {

    private final MajorHazardSourceLookup sources;
    private final DrillLookup drills;

    SafetyBasisCatchUp(MajorHazardSourceLookup sources, DrillLookup drills) {
        this.sources = sources;
        this.drills = drills;
    }

    @EventHandler
    void on(MajorHazardSourceEvent event, @SequenceNumber long sequence) {
        sources.on(event, sequence);
    }

    @EventHandler
    void on(EmergencyDrillRecorded event) {
        drills.on(event);
    }
}
