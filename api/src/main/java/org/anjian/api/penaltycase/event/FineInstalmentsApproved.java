package org.anjian.api.penaltycase.event;

import java.time.Instant;
import java.util.List;
import org.anjian.api.penaltycase.Instalment;
import org.anjian.api.penaltycase.PenaltyCaseSubject;
import org.axonframework.serialization.Revision;

/**
 * Payment in instalments was approved (批准延期、分期缴纳, NL-CF72).
 *
 * @param surchargeFen the surcharge until the approval
 */
@Revision("1")
public record FineInstalmentsApproved(
        PenaltyCaseSubject penaltyCase,
        Instant occurredAt,
        List<Instalment> instalments,
        String reason,
        String approvedBy,
        long surchargeFen)
        implements PenaltyCaseEvent {
    public FineInstalmentsApproved {
        instalments = List.copyOf(instalments);
    }
}
