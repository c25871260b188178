package org.anjian.api.enforcementmeasure.event;

import java.time.Instant;
import org.anjian.api.enforcementmeasure.EnforcementMeasureSubject;
import org.axonframework.serialization.Revision;

/**
 * A measure was lifted.
 *
 * @param liftedBy the account
 */
@Revision("1")
public record EnforcementMeasureLifted(
        EnforcementMeasureSubject measure, Instant occurredAt, String reason, String liftedBy)
        implements EnforcementMeasureEvent {}
