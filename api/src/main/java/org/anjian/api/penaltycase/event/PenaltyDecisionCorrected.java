package org.anjian.api.penaltycase.event;

import java.time.Instant;
import org.anjian.api.penaltycase.PenaltyCaseSubject;
import org.axonframework.serialization.Revision;

/** A clerical error of the decision was corrected (补正). */
@Revision("1")
public record PenaltyDecisionCorrected(
        PenaltyCaseSubject penaltyCase, Instant occurredAt, String previous, String corrected, String reason)
        implements PenaltyCaseEvent {}
