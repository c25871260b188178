package org.anjian.api.hazard.event;

import java.time.Instant;
import org.anjian.api.hazard.HazardSubject;
import org.axonframework.serialization.Revision;

/** The regulator did not act on an escalation in time (QJ22A-14). */
@Revision("1")
public record EscalationDisposalOverdue(HazardSubject hazard, Instant occurredAt, String regulator)
        implements HazardEvent {}
