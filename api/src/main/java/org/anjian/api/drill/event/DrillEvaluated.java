package org.anjian.api.drill.event;

import java.time.Instant;
import org.anjian.api.drill.DrillProgrammeSubject;
import org.anjian.api.message.DutyAct;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** A drill was evaluated. */
@Revision("1")
public record DrillEvaluated(
        DrillProgrammeSubject programme,
        Instant occurredAt,
        String drillId,
        String conclusion,
        @Nullable String improvements)
        implements DrillProgrammeEvent, DutyAct {

    /** Evaluating drills is duty 4 (QX24-17). */
    @Override
    public int duty() {
        return 4;
    }
}
