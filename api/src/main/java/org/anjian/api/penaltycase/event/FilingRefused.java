package org.anjian.api.penaltycase.event;

import java.time.Instant;
import org.anjian.api.penaltycase.PenaltyCaseSubject;
import org.axonframework.serialization.Revision;

/** Filing was refused (不予立案). */
@Revision("1")
public record FilingRefused(PenaltyCaseSubject penaltyCase, Instant occurredAt, String refusedBy, String reason)
        implements PenaltyCaseEvent {}
