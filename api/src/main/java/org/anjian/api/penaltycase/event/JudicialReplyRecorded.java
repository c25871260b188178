package org.anjian.api.penaltycase.event;

import java.time.Instant;
import java.time.LocalDate;
import org.anjian.api.penaltycase.JudicialReply;
import org.anjian.api.penaltycase.PenaltyCaseSubject;
import org.anjian.api.penaltycase.PenaltyStage;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * The police said whether a criminal case is filed (QJ16-14a).
 *
 * @param resumedStage the stage in which the case goes on; null where it does not
 * @param decideBy the last day for the decision then: the days with the police are not counted
 */
@Revision("1")
public record JudicialReplyRecorded(
        PenaltyCaseSubject penaltyCase,
        Instant occurredAt,
        JudicialReply reply,
        String reference,
        @Nullable PenaltyStage resumedStage,
        @Nullable LocalDate decideBy)
        implements PenaltyCaseEvent {}
