package org.anjian.api.drill.event;

import java.time.Instant;
import org.anjian.api.drill.DrillProgrammeSubject;
import org.axonframework.serialization.Revision;

/** A drill was reported to the regulator (NL-YJ08). */
@Revision("1")
public record DrillReported(DrillProgrammeSubject programme, Instant occurredAt, String drillId, String regulator)
        implements DrillProgrammeEvent {}
