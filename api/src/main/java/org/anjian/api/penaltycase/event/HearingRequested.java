package org.anjian.api.penaltycase.event;

import java.time.Instant;
import org.anjian.api.penaltycase.PenaltyCaseSubject;
import org.axonframework.serialization.Revision;

/** The party asked for a hearing (申请听证, NL-CF63). */
@Revision("1")
public record HearingRequested(PenaltyCaseSubject penaltyCase, Instant occurredAt, String reasons)
        implements PenaltyCaseEvent {}
