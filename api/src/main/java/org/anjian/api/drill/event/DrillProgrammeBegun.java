package org.anjian.api.drill.event;

import java.time.Instant;
import org.anjian.api.drill.DrillProgrammeSubject;
import org.anjian.api.emergencyplan.UnitClass;
import org.axonframework.serialization.Revision;

/** The drills of an enterprise are followed from now on. */
@Revision("1")
public record DrillProgrammeBegun(DrillProgrammeSubject programme, Instant occurredAt, UnitClass unitClass)
        implements DrillProgrammeEvent {}
