package org.anjian.api.hazard.event;

import java.time.Instant;
import org.anjian.api.hazard.HazardSubject;
import org.anjian.api.hazard.ResponsiblePerson;
import org.axonframework.serialization.Revision;

/** A finding was reported to the person in charge. */
@Revision("1")
public record FindingReportedToPrincipal(
        HazardSubject hazard, Instant occurredAt, ResponsiblePerson principal, String content) implements HazardEvent {}
