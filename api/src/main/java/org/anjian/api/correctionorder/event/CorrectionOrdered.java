package org.anjian.api.correctionorder.event;

import java.time.Instant;
import java.time.LocalDate;
import org.anjian.api.correctionorder.CorrectionOrderSubject;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * An order to correct was given.
 *
 * @param dueOn the last day for it
 * @param orderedBy the account
 * @param levelReason why a body above the county acted, where one did (QJ16-11g)
 */
@Revision("1")
public record CorrectionOrdered(
        CorrectionOrderSubject order,
        Instant occurredAt,
        String violation,
        String legalBasis,
        String demand,
        LocalDate dueOn,
        String orderedBy,
        @Nullable String levelReason)
        implements CorrectionOrderEvent {}
