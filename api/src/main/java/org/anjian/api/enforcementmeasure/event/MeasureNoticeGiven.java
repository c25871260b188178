package org.anjian.api.enforcementmeasure.event;

import java.time.Instant;
import org.anjian.api.enforcementmeasure.EnforcementMeasureSubject;
import org.axonframework.serialization.Revision;

/** The written notice before a measure was given. */
@Revision("1")
public record MeasureNoticeGiven(
        EnforcementMeasureSubject measure, Instant occurredAt, String recipient, String content)
        implements EnforcementMeasureEvent {}
