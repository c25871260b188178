package org.anjian.api.drill.event;

import java.time.Instant;
import org.anjian.api.drill.DrillObligation;
import org.anjian.api.drill.DrillProgrammeSubject;
import org.axonframework.serialization.Revision;

/**
 * A window ended without the drill it asked for (QX24-17, KM-3.2.4).
 *
 * @param window a half-year, such as 2024H2, or a year, such as 2024
 */
@Revision("1")
public record DrillMissed(
        DrillProgrammeSubject programme, Instant occurredAt, DrillObligation obligation, String window)
        implements DrillProgrammeEvent {}
