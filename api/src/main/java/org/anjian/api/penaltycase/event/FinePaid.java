package org.anjian.api.penaltycase.event;

import java.time.Instant;
import org.anjian.api.penaltycase.PenaltyCaseSubject;
import org.axonframework.serialization.Revision;

/**
 * Money came in (缴纳罚款).
 *
 * @param openFen what is open of the fine after it
 * @param surchargeFen the surcharge, frozen on the day of the payment
 * @param openSurchargeFen what is open of it
 */
@Revision("1")
public record FinePaid(
        PenaltyCaseSubject penaltyCase,
        Instant occurredAt,
        long amountFen,
        String receiptNumber,
        long openFen,
        long surchargeFen,
        long openSurchargeFen)
        implements PenaltyCaseEvent {}
