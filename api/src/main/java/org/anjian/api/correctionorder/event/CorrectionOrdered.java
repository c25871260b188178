package org.anjian.api.correctionorder.event;

import java.time.Instant;
import java.time.LocalDate;
import org.anjian.api.correctionorder.CorrectionOrderSubject;
import org.axonframework.serialization.Revision;

/**
 * An order to correct was given.
 *
 * @param dueOn the last day for it
 * @param orderedBy the account
 */
@Revision("1")
public record CorrectionOrdered(
        CorrectionOrderSubject order,
        Instant occurredAt,
        String violation,
        String legalBasis,
        String demand,
        LocalDate dueOn,
        String orderedBy)
        implements CorrectionOrderEvent {}
