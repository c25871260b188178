package org.anjian.api.penaltycase.event;

import java.time.Instant;
import org.anjian.api.hazard.Evidence;
import org.anjian.api.penaltycase.PenaltyCaseSubject;
import org.axonframework.serialization.Revision;

/** A hearing was held (听证, NL-CF63). */
@Revision("1")
public record HearingHeld(
        PenaltyCaseSubject penaltyCase, Instant occurredAt, Evidence minutes, String opinion, String chair)
        implements PenaltyCaseEvent {}
