package org.anjian.api.drill.event;

import java.time.Instant;
import org.anjian.api.drill.DrillProgrammeSubject;
import org.anjian.api.drill.DrillRecord;
import org.axonframework.serialization.Revision;

/** The record of a drill was corrected; both records stay readable. */
@Revision("1")
public record DrillCorrected(
        DrillProgrammeSubject programme,
        Instant occurredAt,
        String drillId,
        DrillRecord previous,
        DrillRecord drill,
        String reason)
        implements DrillProgrammeEvent {}
