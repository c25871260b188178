package org.anjian.api.enforcementmeasure.event;

import java.time.Instant;
import java.time.LocalDate;
import org.anjian.api.enforcementmeasure.EnforcementMeasureSubject;
import org.axonframework.serialization.Revision;

/**
 * A measure was extended.
 *
 * @param before the last day so far
 * @param until the new last day
 * @param decidedBy the account
 */
@Revision("1")
public record EnforcementMeasureExtended(
        EnforcementMeasureSubject measure,
        Instant occurredAt,
        LocalDate before,
        LocalDate until,
        String reason,
        String decidedBy)
        implements EnforcementMeasureEvent {}
