package org.anjian.api.hazard.event;

import java.time.Instant;
import java.util.List;
import org.anjian.api.hazard.Evidence;
import org.anjian.api.hazard.HazardSubject;
import org.axonframework.serialization.Revision;

/**
 * The enterprise reported the rectification as done.
 *
 * @param submittedBy the account of the reporter
 */
@Revision("1")
public record RectificationSubmitted(
        HazardSubject hazard, Instant occurredAt, String report, List<Evidence> evidence, String submittedBy, int round)
        implements HazardEvent {
    public RectificationSubmitted {
        evidence = List.copyOf(evidence);
    }
}
