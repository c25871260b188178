package org.anjian.api.penaltycase.event;

import java.time.Instant;
import org.anjian.api.penaltycase.Circumstance;
import org.anjian.api.penaltycase.PenaltyCaseSubject;
import org.axonframework.serialization.Revision;

/** A circumstance was recorded that makes the penalty heavier (从重情节, QJ16-04c). */
@Revision("1")
public record AggravatingCircumstanceRecorded(
        PenaltyCaseSubject penaltyCase, Instant occurredAt, Circumstance circumstance, String description)
        implements PenaltyCaseEvent {}
