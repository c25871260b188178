package org.anjian.api.penaltycase.event;

import java.time.Instant;
import org.anjian.api.penaltycase.EvidenceDisposal;
import org.anjian.api.penaltycase.PenaltyCaseSubject;
import org.axonframework.serialization.Revision;

/** It was said what becomes of preserved evidence (先行登记保存处理). */
@Revision("1")
public record PreservedEvidenceDisposed(
        PenaltyCaseSubject penaltyCase, Instant occurredAt, int preservation, EvidenceDisposal disposal, String note)
        implements PenaltyCaseEvent {}
