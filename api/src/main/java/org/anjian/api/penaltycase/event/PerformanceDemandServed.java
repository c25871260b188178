package org.anjian.api.penaltycase.event;

import java.time.Instant;
import java.time.LocalDate;
import org.anjian.api.hazard.Evidence;
import org.anjian.api.penaltycase.PenaltyCaseSubject;
import org.anjian.api.penaltycase.ServiceMethod;
import org.axonframework.serialization.Revision;

/**
 * Performance was demanded (催告, NL-QZ53).
 *
 * @param applyAfter the last day of the time to perform: the court may be asked after it
 * @param receipt the proof of service, with its digest
 */
@Revision("1")
public record PerformanceDemandServed(
        PenaltyCaseSubject penaltyCase,
        Instant occurredAt,
        String demandNumber,
        long openFen,
        long surchargeFen,
        LocalDate applyAfter,
        ServiceMethod method,
        Evidence receipt)
        implements PenaltyCaseEvent {}
