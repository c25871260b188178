package org.anjian.api.penaltycase.event;

import java.time.Instant;
import java.time.LocalDate;
import org.anjian.api.penaltycase.PenaltyCaseSubject;
import org.axonframework.serialization.Revision;

/**
 * Evidence was registered and preserved in advance (先行登记保存, NL-CF56).
 *
 * @param preservation its number in the case
 * @param disposeBy the last day to say what becomes of it
 */
@Revision("1")
public record EvidencePreserved(
        PenaltyCaseSubject penaltyCase,
        Instant occurredAt,
        int preservation,
        String items,
        String place,
        String approvedBy,
        LocalDate disposeBy)
        implements PenaltyCaseEvent {}
