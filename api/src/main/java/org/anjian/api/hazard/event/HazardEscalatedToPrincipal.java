package org.anjian.api.hazard.event;

import java.time.Instant;
import org.anjian.api.hazard.HazardSubject;
import org.anjian.api.hazard.ResponsiblePerson;
import org.axonframework.serialization.Revision;

/** An unrectified hazard was reported to the principal. */
@Revision("1")
public record HazardEscalatedToPrincipal(
        HazardSubject hazard, Instant occurredAt, ResponsiblePerson principal, String content) implements HazardEvent {}
