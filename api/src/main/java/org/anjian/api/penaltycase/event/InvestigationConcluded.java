package org.anjian.api.penaltycase.event;

import java.time.Instant;
import java.util.List;
import org.anjian.api.penaltycase.CaseTrait;
import org.anjian.api.penaltycase.PenaltyCaseSubject;
import org.anjian.api.penaltycase.Violation;
import org.axonframework.serialization.Revision;

/**
 * The investigation ended (调查终结).
 *
 * @param violations what was established, with the standards in force on the days of the acts
 * @param traits what asks for more than one head
 */
@Revision("1")
public record InvestigationConcluded(
        PenaltyCaseSubject penaltyCase,
        Instant occurredAt,
        String facts,
        List<Violation> violations,
        List<CaseTrait> traits,
        String proposal)
        implements PenaltyCaseEvent {
    public InvestigationConcluded {
        violations = List.copyOf(violations);
        traits = List.copyOf(traits);
    }
}
