package org.anjian.api.penaltycase.event;

import java.time.Instant;
import java.time.LocalDate;
import org.anjian.api.penaltycase.PenaltyCaseSubject;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** A penalty for a failure to abate was taken over. */
@Revision("1")
public record FailureToAbateFined(
        PenaltyCaseSubject penaltyCase,
        Instant occurredAt,
        long amountFen,
        @Nullable LocalDate abateBy) implements PenaltyCaseEvent {}
