package org.anjian.api.correctionorder.event;

import java.time.Instant;
import org.anjian.api.correctionorder.CorrectionOrderSubject;
import org.anjian.api.correctionorder.OverdueFine;
import org.anjian.api.correctionorder.SuspensionTerms;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * An overdue order was followed by its measures.
 *
 * @param suspension null only where a person was ordered
 * @param decidedBy the account
 */
@Revision("1")
public record SuspensionForRectificationOrdered(
        CorrectionOrderSubject order,
        Instant occurredAt,
        @Nullable SuspensionTerms suspension,
        OverdueFine fine,
        String legalBasis,
        String reason,
        String decidedBy)
        implements CorrectionOrderEvent {}
