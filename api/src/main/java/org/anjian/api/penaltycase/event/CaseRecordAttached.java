package org.anjian.api.penaltycase.event;

import java.time.Instant;
import org.anjian.api.hazard.Evidence;
import org.anjian.api.inspection.RecordMedium;
import org.anjian.api.penaltycase.PenaltyCaseSubject;
import org.anjian.api.penaltycase.PenaltyStage;
import org.axonframework.serialization.Revision;

/**
 * A record of the process was attached (执法全过程记录, QJ16-06e).
 *
 * @param stage the stage in which the case was
 * @param device the recorder
 * @param attachedBy the account
 */
@Revision("1")
public record CaseRecordAttached(
        PenaltyCaseSubject penaltyCase,
        Instant occurredAt,
        PenaltyStage stage,
        RecordMedium medium,
        Evidence record,
        String device,
        String attachedBy)
        implements PenaltyCaseEvent {}
