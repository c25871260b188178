package org.anjian.api.enforcementplan.event;

import java.time.Instant;
import java.time.LocalDate;
import org.anjian.api.enforcementplan.EnforcementPlanSubject;
import org.axonframework.serialization.Revision;

/** No plan was drafted by the last day (QJ22B-05a). */
@Revision("1")
public record EnforcementPlanMissing(EnforcementPlanSubject plan, Instant occurredAt, LocalDate draftBy)
        implements EnforcementPlanEvent {}
