package org.anjian.api.penaltycase.event;

import java.time.Instant;
import org.anjian.api.penaltycase.PenaltyCaseSubject;
import org.anjian.api.penaltycase.ThreeSystems;
import org.axonframework.serialization.Revision;

/**
 * The case was checked against the three systems (三项制度检查, ML20-05e).
 *
 * @param systems what was found
 * @param checkedBy the account
 */
@Revision("1")
public record ThreeSystemsChecked(
        PenaltyCaseSubject penaltyCase, Instant occurredAt, ThreeSystems systems, String checkedBy)
        implements PenaltyCaseEvent {}
