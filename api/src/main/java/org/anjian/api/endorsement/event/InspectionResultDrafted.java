package org.anjian.api.endorsement.event;

import java.time.Instant;
import java.util.List;
import org.anjian.api.endorsement.EndorsedResultSubject;
import org.anjian.api.endorsement.SignatureLevel;
import org.axonframework.serialization.Revision;

/** A result was drafted. */
@Revision("1")
public record InspectionResultDrafted(
        EndorsedResultSubject inspectionResult,
        Instant occurredAt,
        String standard,
        String result,
        List<SignatureLevel> levels)
        implements EndorsedResultEvent {
    public InspectionResultDrafted {
        levels = List.copyOf(levels);
    }
}
