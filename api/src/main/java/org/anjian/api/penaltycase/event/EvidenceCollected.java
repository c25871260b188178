package org.anjian.api.penaltycase.event;

import java.time.Instant;
import java.util.List;
import org.anjian.api.hazard.Evidence;
import org.anjian.api.penaltycase.CaseEvidenceKind;
import org.anjian.api.penaltycase.PenaltyCaseSubject;
import org.axonframework.serialization.Revision;

/**
 * A piece of evidence was collected (取证).
 *
 * @param evidenceNumber its number in the case
 * @param collectors the accounts of those who collected it
 */
@Revision("1")
public record EvidenceCollected(
        PenaltyCaseSubject penaltyCase,
        Instant occurredAt,
        int evidenceNumber,
        CaseEvidenceKind kind,
        Evidence evidence,
        List<String> collectors)
        implements PenaltyCaseEvent {
    public EvidenceCollected {
        collectors = List.copyOf(collectors);
    }
}
