package org.anjian.api.penaltycase.event;

import java.time.Instant;
import org.anjian.api.penaltycase.NoPenaltyGround;
import org.anjian.api.penaltycase.PenaltyCaseSubject;
import org.axonframework.serialization.Revision;

/** It was decided not to impose a penalty (不予处罚, NL-CF29). */
@Revision("1")
public record NoPenaltyDecided(
        PenaltyCaseSubject penaltyCase,
        Instant occurredAt,
        String decisionNumber,
        NoPenaltyGround ground,
        String reasons,
        String decidedBy)
        implements PenaltyCaseEvent {}
