package org.anjian.api.hazard.event;

import java.time.Instant;
import org.anjian.api.hazard.HazardSubject;
import org.axonframework.serialization.Revision;

/** A later due date was refused. */
@Revision("1")
public record ExtensionRefused(HazardSubject hazard, Instant occurredAt, String reason, String applicant)
        implements HazardEvent {}
