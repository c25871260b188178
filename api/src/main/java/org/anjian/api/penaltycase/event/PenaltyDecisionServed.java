package org.anjian.api.penaltycase.event;

import java.time.Instant;
import java.time.LocalDate;
import org.anjian.api.hazard.Evidence;
import org.anjian.api.penaltycase.PenaltyCaseSubject;
import org.anjian.api.penaltycase.ServiceMethod;
import org.axonframework.serialization.Revision;

/**
 * The decision was served (送达, NL-CF61).
 *
 * @param receivedBy the post of who received it, never a name
 * @param payBy the last day to pay (NL-CF67)
 * @param surchargePerMille the surcharge a day after it, in thousandths (NL-CF72)
 * @param reviewUntil the last day to ask for reconsideration
 * @param suitUntil the last day to sue
 * @param courtFrom the first day to ask the court (NL-QZ53)
 * @param courtUntil the last
 */
@Revision("1")
public record PenaltyDecisionServed(
        PenaltyCaseSubject penaltyCase,
        Instant occurredAt,
        ServiceMethod method,
        Evidence receipt,
        String receivedBy,
        LocalDate payBy,
        int surchargePerMille,
        LocalDate reviewUntil,
        LocalDate suitUntil,
        LocalDate courtFrom,
        LocalDate courtUntil)
        implements PenaltyCaseEvent {}
