package org.anjian.api.hazard.event;

import java.time.Instant;
import java.time.LocalDate;
import org.anjian.api.hazard.HazardSubject;
import org.axonframework.serialization.Revision;

/**
 * A major hazard was reported to the territorial regulator.
 *
 * @param disposeBy the last day for the regulator to act
 */
@Revision("1")
public record MajorHazardEscalatedToRegulator(
        HazardSubject hazard, Instant occurredAt, String regulator, String content, LocalDate disposeBy)
        implements HazardEvent {}
