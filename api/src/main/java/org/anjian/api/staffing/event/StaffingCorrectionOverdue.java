package org.anjian.api.staffing.event;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.anjian.api.staffing.OverdueMeasure;
import org.anjian.api.staffing.StaffingGapKind;
import org.anjian.api.staffing.StaffingSubject;
import org.axonframework.serialization.Revision;

/**
 * The day for a correction passed and the shortfall stands: suspension for rectification and a fine are due, both (QJ22A-06b).
 *
 * @param due what is due: all of it
 */
@Revision("1")
public record StaffingCorrectionOverdue(
        StaffingSubject staffing, Instant occurredAt, StaffingGapKind gap, LocalDate dueOn, List<OverdueMeasure> due)
        implements StaffingEvent {

    public StaffingCorrectionOverdue {
        due = List.copyOf(due);
    }
}
