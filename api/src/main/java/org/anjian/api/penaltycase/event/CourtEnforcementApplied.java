package org.anjian.api.penaltycase.event;

import java.time.Instant;
import org.anjian.api.hazard.Evidence;
import org.anjian.api.penaltycase.PenaltyCaseSubject;
import org.axonframework.serialization.Revision;

/**
 * The court was asked to enforce (申请法院强制执行, QJ16-14c).
 *
 * @param openFen what is asked for of the fine
 * @param surchargeFen what is asked for of the surcharge
 */
@Revision("1")
public record CourtEnforcementApplied(
        PenaltyCaseSubject penaltyCase,
        Instant occurredAt,
        String applicationNumber,
        String court,
        Evidence application,
        long openFen,
        long surchargeFen)
        implements PenaltyCaseEvent {}
