package org.anjian.api.hazard.event;

import java.time.Instant;
import org.anjian.api.hazard.CorrectableField;
import org.anjian.api.hazard.HazardSubject;
import org.axonframework.serialization.Revision;

/** A wrong entry was corrected; the original stays readable. */
@Revision("1")
public record HazardCorrected(
        HazardSubject hazard,
        Instant occurredAt,
        String correctedEventId,
        CorrectableField field,
        String previousValue,
        String value,
        String reason)
        implements HazardEvent {}
