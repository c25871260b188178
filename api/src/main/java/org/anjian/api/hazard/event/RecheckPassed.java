package org.anjian.api.hazard.event;

import java.time.Instant;
import java.util.List;
import org.anjian.api.hazard.Evidence;
import org.anjian.api.hazard.HazardSubject;
import org.axonframework.serialization.Revision;

/** The regulator's recheck passed. */
@Revision("1")
public record RecheckPassed(HazardSubject hazard, Instant occurredAt, String conclusion, List<Evidence> evidence)
        implements HazardEvent {
    public RecheckPassed {
        evidence = List.copyOf(evidence);
    }
}
