package org.anjian.api.penaltycase.event;

import java.time.Instant;
import java.time.LocalDate;
import org.anjian.api.penaltycase.PenaltyCaseSubject;
import org.axonframework.serialization.Revision;

/**
 * An instalment was not paid: the plan is gone, the surcharge grows from the next day (NL-CF72).
 *
 * @param missingFen what is missing of the instalments until that day
 * @param openFen what is open of the fine
 */
@Revision("1")
public record InstalmentMissed(
        PenaltyCaseSubject penaltyCase, Instant occurredAt, LocalDate dueOn, long missingFen, long openFen)
        implements PenaltyCaseEvent {}
