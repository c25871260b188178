package org.anjian.api.penaltycase.event;

import java.time.Instant;
import org.anjian.api.penaltycase.PenaltyCaseSubject;
import org.axonframework.serialization.Revision;

/** A decision on the spot was filed with the agency (报所属机关备案, NL-CF51). */
@Revision("1")
public record OnSpotDecisionFiled(PenaltyCaseSubject penaltyCase, Instant occurredAt, String filedBy)
        implements PenaltyCaseEvent {}
