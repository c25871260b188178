package org.anjian.api.enforcementplan.event;

import java.time.Instant;
import java.time.LocalDate;
import org.anjian.api.enforcementplan.EnforcementPlanSubject;
import org.axonframework.serialization.Revision;

/**
 * A plan is owed for a year.
 *
 * @param draftBy the last day for drafting it
 */
@Revision("1")
public record EnforcementPlanExpected(EnforcementPlanSubject plan, Instant occurredAt, LocalDate draftBy)
        implements EnforcementPlanEvent {}
