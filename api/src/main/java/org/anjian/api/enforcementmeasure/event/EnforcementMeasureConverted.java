package org.anjian.api.enforcementmeasure.event;

import java.time.Instant;
import org.anjian.api.enforcementmeasure.EnforcementMeasureSubject;
import org.anjian.api.enforcementmeasure.MeasureConversion;
import org.axonframework.serialization.Revision;

/**
 * A measure was converted into what ends it.
 *
 * @param decidedBy the account
 */
@Revision("1")
public record EnforcementMeasureConverted(
        EnforcementMeasureSubject measure,
        Instant occurredAt,
        MeasureConversion into,
        String record,
        String reason,
        String decidedBy)
        implements EnforcementMeasureEvent {}
