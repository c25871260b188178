package org.anjian.api.hazard.event;

import java.time.Instant;
import org.anjian.api.hazard.HazardSubject;
import org.axonframework.serialization.Revision;

/** The person in charge did not act on a report in time (QJ22A-13). */
@Revision("1")
public record PrincipalHandlingOverdue(HazardSubject hazard, Instant occurredAt) implements HazardEvent {}
