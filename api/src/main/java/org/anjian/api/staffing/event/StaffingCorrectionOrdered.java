package org.anjian.api.staffing.event;

import java.time.Instant;
import java.time.LocalDate;
import org.anjian.api.staffing.StaffingGapKind;
import org.anjian.api.staffing.StaffingSubject;
import org.axonframework.serialization.Revision;

/**
 * A regulator ordered a correction.
 *
 * @param regulator the organisation that ordered it
 */
@Revision("1")
public record StaffingCorrectionOrdered(
        StaffingSubject staffing,
        Instant occurredAt,
        StaffingGapKind gap,
        LocalDate dueOn,
        String demand,
        String regulator)
        implements StaffingEvent {}
