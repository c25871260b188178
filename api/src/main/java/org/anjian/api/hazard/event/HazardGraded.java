package org.anjian.api.hazard.event;

import java.time.Instant;
import org.anjian.api.hazard.HazardGrade;
import org.anjian.api.hazard.HazardSubject;
import org.axonframework.serialization.Revision;

/** A hazard was graded for the first time after registration, or regraded. */
@Revision("1")
public record HazardGraded(
        HazardSubject hazard, Instant occurredAt, HazardGrade severity, HazardGrade previous, String basis)
        implements HazardEvent {}
