package org.anjian.api.penaltycase.event;

import java.time.Instant;
import org.anjian.api.penaltycase.HearingAbandonment;
import org.anjian.api.penaltycase.PenaltyCaseSubject;
import org.axonframework.serialization.Revision;

/** A hearing was given up (终止听证). */
@Revision("1")
public record HearingAbandoned(
        PenaltyCaseSubject penaltyCase, Instant occurredAt, HearingAbandonment reason, String note)
        implements PenaltyCaseEvent {}
