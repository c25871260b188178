package org.anjian.api.correctionorder.event;

import java.time.Instant;
import java.time.LocalDate;
import org.anjian.api.correctionorder.CorrectionOrderSubject;
import org.axonframework.serialization.Revision;

/**
 * The time for the correction was extended.
 *
 * @param before the last day so far
 * @param dueOn the new last day
 */
@Revision("1")
public record CorrectionExtended(
        CorrectionOrderSubject order, Instant occurredAt, LocalDate before, LocalDate dueOn, String reason)
        implements CorrectionOrderEvent {}
