package org.anjian.api.penaltycase.event;

import java.time.Instant;
import org.anjian.api.penaltycase.PenaltyCaseSubject;
import org.axonframework.serialization.Revision;

/** A crime is suspected: the case is to be transferred (涉嫌犯罪, QJ16-14a). */
@Revision("1")
public record CrimeSuspected(PenaltyCaseSubject penaltyCase, Instant occurredAt, String description)
        implements PenaltyCaseEvent {}
