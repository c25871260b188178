package org.anjian.api.penaltycase.event;

import java.time.Instant;
import org.anjian.api.penaltycase.PenaltyCaseSubject;
import org.anjian.api.penaltycase.RevocationKind;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** The decision is gone (撤销、确认违法、确认无效). */
@Revision("1")
public record PenaltyDecisionRevoked(
        PenaltyCaseSubject penaltyCase,
        Instant occurredAt,
        RevocationKind kind,
        String reason,
        @Nullable Long previousFen,
        long refundFen)
        implements PenaltyCaseEvent {}
