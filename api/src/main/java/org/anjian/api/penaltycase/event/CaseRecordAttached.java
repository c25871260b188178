package org.anjian.api.penaltycase.event;

import java.time.Instant;
import org.anjian.api.hazard.Evidence;
import org.anjian.api.inspection.RecordMedium;
import org.anjian.api.penaltycase.PenaltyCaseSubject;
import org.anjian.api.penaltycase.PenaltyStage;
import org.anjian.api.secrecy.Classified;
import org.anjian.api.secrecy.Level;
import org.anjian.api.secrecy.Markable;
import org.anjian.api.secrecy.Secrecy;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * A record of the process was attached (执法全过程记录, QJ16-06e).
 *
 * @param stage the stage in which the case was
 * @param device the recorder
 * @param attachedBy the account
 * @param secrecy what of the enterprise it keeps secret; null where nothing (QJ22B-08b)
 */
@Revision("1")
public record CaseRecordAttached(
        PenaltyCaseSubject penaltyCase,
        Instant occurredAt,
        PenaltyStage stage,
        RecordMedium medium,
        @Classified(Level.CASE_TEAM) Evidence record,
        String device,
        String attachedBy,
        @Nullable Secrecy secrecy)
        implements PenaltyCaseEvent, Markable {}
