package org.anjian.api.penaltycase.event;

import java.time.Instant;
import java.time.LocalDate;
import org.anjian.api.penaltycase.PenaltyCaseSubject;
import org.anjian.api.penaltycase.RemedyKind;
import org.anjian.api.penaltycase.RemedyOutcome;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * A remedy ended.
 *
 * @param fineFen the fine from now on
 * @param openFen what is open of it
 * @param courtFrom the first day to ask the court from now on; null where there is nothing to enforce
 * @param suitUntil the last day to sue after a reconsideration, whether or not anything is owed; null after a suit
 */
@Revision("1")
public record RemedyConcluded(
        PenaltyCaseSubject penaltyCase,
        Instant occurredAt,
        RemedyKind kind,
        RemedyOutcome outcome,
        String reference,
        long fineFen,
        long openFen,
        @Nullable LocalDate courtFrom,
        @Nullable LocalDate courtUntil,
        @Nullable LocalDate suitUntil)
        implements PenaltyCaseEvent {}
