package org.anjian.api.correctionorder.event;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.anjian.api.correctionorder.CorrectionOrderSubject;
import org.anjian.api.staffing.OverdueMeasure;
import org.axonframework.serialization.Revision;

/**
 * The last day passed and the correction is not verified: what is due, all of it.
 *
 * @param due suspension and fine for an enterprise (QJ22A-06b), the fine for a person
 */
@Revision("1")
public record CorrectionOverdue(
        CorrectionOrderSubject order, Instant occurredAt, LocalDate dueOn, List<OverdueMeasure> due)
        implements CorrectionOrderEvent {

    public CorrectionOverdue {
        due = List.copyOf(due);
    }
}
