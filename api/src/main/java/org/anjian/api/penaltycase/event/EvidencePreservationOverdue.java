package org.anjian.api.penaltycase.event;

import java.time.Instant;
import java.time.LocalDate;
import org.anjian.api.penaltycase.PenaltyCaseSubject;
import org.axonframework.serialization.Revision;

/** Nobody said in time what becomes of preserved evidence: the preservation has ended (NL-CF56). */
@Revision("1")
public record EvidencePreservationOverdue(
        PenaltyCaseSubject penaltyCase, Instant occurredAt, int preservation, LocalDate disposeBy)
        implements PenaltyCaseEvent {}
