package org.anjian.api.penaltycase.event;

import java.time.Instant;
import org.anjian.api.penaltycase.PenaltyCaseSubject;
import org.axonframework.serialization.Revision;

/** The case was transferred to the police (移送公安机关, QJ16-14a). */
@Revision("1")
public record CaseTransferredToJudicial(
        PenaltyCaseSubject penaltyCase,
        Instant occurredAt,
        String transferNumber,
        String receiver,
        String reasons,
        String approvedBy)
        implements PenaltyCaseEvent {}
