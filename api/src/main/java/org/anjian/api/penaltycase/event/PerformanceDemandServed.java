package org.anjian.api.penaltycase.event;

import java.time.Instant;
import java.time.LocalDate;
import org.anjian.api.penaltycase.PenaltyCaseSubject;
import org.axonframework.serialization.Revision;

/**
 * Performance was demanded (催告, NL-QZ53).
 *
 * @param applyAfter the last day of the time to perform: the court may be asked after it
 */
@Revision("1")
public record PerformanceDemandServed(
        PenaltyCaseSubject penaltyCase,
        Instant occurredAt,
        String demandNumber,
        long openFen,
        long surchargeFen,
        LocalDate applyAfter)
        implements PenaltyCaseEvent {}
