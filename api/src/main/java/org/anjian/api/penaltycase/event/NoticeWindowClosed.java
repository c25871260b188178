package org.anjian.api.penaltycase.event;

import java.time.Instant;
import java.time.LocalDate;
import org.anjian.api.penaltycase.PenaltyCaseSubject;
import org.axonframework.serialization.Revision;

/** The time to state one's case and to ask for a hearing ended. */
@Revision("1")
public record NoticeWindowClosed(PenaltyCaseSubject penaltyCase, Instant occurredAt, LocalDate until)
        implements PenaltyCaseEvent {}
