package org.anjian.api.penaltycase.event;

import java.time.Instant;
import java.time.LocalDate;
import org.anjian.api.penaltycase.PenaltyCaseSubject;
import org.axonframework.serialization.Revision;

/** The time limit of the decision was extended (延长办案期限, NL-CF54). */
@Revision("1")
public record CaseTimeLimitExtended(
        PenaltyCaseSubject penaltyCase,
        Instant occurredAt,
        LocalDate decideBy,
        LocalDate previous,
        String reason,
        String approvedBy)
        implements PenaltyCaseEvent {}
