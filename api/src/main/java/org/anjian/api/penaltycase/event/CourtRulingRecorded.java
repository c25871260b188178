package org.anjian.api.penaltycase.event;

import java.time.Instant;
import org.anjian.api.penaltycase.CourtRuling;
import org.anjian.api.penaltycase.PenaltyCaseSubject;
import org.axonframework.serialization.Revision;

/** The court ruled on the application (行政裁定). */
@Revision("1")
public record CourtRulingRecorded(
        PenaltyCaseSubject penaltyCase, Instant occurredAt, CourtRuling ruling, String reference)
        implements PenaltyCaseEvent {}
