package org.anjian.api.penaltycase.event;

import java.time.Instant;
import org.anjian.api.penaltycase.PenaltyCaseSubject;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * The decision was changed (变更).
 *
 * @param previousFen the fine before, in fen; null where the source does not say
 * @param fineFen the fine from now on
 * @param refundFen what was paid too much
 */
@Revision("1")
public record PenaltyDecisionChanged(
        PenaltyCaseSubject penaltyCase,
        Instant occurredAt,
        @Nullable Long previousFen,
        @Nullable Long fineFen,
        long openFen,
        long refundFen,
        String reason)
        implements PenaltyCaseEvent {}
