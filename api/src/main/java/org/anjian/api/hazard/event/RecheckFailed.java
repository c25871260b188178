package org.anjian.api.hazard.event;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.anjian.api.hazard.Evidence;
import org.anjian.api.hazard.HazardSubject;
import org.axonframework.serialization.Revision;

/**
 * The regulator's recheck failed: back to rectification.
 *
 * @param failures how many rechecks failed so far
 */
@Revision("1")
public record RecheckFailed(
        HazardSubject hazard,
        Instant occurredAt,
        String conclusion,
        List<Evidence> evidence,
        LocalDate dueOn,
        int failures)
        implements HazardEvent {
    public RecheckFailed {
        evidence = List.copyOf(evidence);
    }
}
